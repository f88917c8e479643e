package org.kaitei.query.pages.work;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.kaitei.query.pages.form.Form;

/**
 * What somebody entered at a row; null where they entered nothing.
 *
 * @param was the figure that stood there when they looked
 * @param seen the codes of the warnings about the figure that they have ticked
 * @param note a word on the progress, to be written beside those that are there
 */
record RowInput(String printed, String was, String reason, String note, List<String> seen) {

  static final RowInput NONE = new RowInput(null, null, null, null, List.of());

  /** By the places of their rows. */
  static Map<String, RowInput> of(Form form) {
    Map<String, RowInput> inputs = new LinkedHashMap<>();
    List<String> rows = new ArrayList<>(form.all("row"));
    for (int i = 0; i < rows.size(); i++) {
      inputs.put(
          rows.get(i),
          new RowInput(
              form.text("printed-" + i),
              form.text("was-" + i),
              form.text("reason-" + i),
              form.text("note-" + i),
              form.all("seen-" + i)));
    }
    return inputs;
  }

  /** Whether there is a figure that did not stand there. An emptied field withdraws nothing. */
  boolean changesFigure() {
    return printed != null && !printed.equals(was);
  }

  /** What is left to do once the figure was recorded. */
  RowInput recorded() {
    return new RowInput(printed, printed, null, note, List.of());
  }

  /** What is left to do once the note was written. */
  RowInput noted() {
    return new RowInput(printed, was, reason, null, seen);
  }
}
