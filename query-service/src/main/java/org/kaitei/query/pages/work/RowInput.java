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
 * @param print what the row is to state beside the figure
 */
record RowInput(
    String printed, String was, String reason, String note, List<String> seen, RowPrint print) {

  static final RowInput NONE = new RowInput(null, null, null, null, List.of(), RowPrint.NONE);

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
              form.all("seen-" + i),
              RowPrint.of(form, i)));
    }
    return inputs;
  }

  /** Whether there is a figure that did not stand there. An emptied field withdraws nothing. */
  boolean changesFigure() {
    return printed != null && !printed.equals(was);
  }

  /** Whether a figure is to be recorded: another one, or the same for another period. */
  boolean recordsFigure() {
    return changesFigure() || (printed != null && print.changesPeriod());
  }

  /** What is left to do once the figure was recorded. */
  RowInput recorded() {
    return new RowInput(printed, printed, print.changes() ? reason : null, note, List.of(), print);
  }

  /** What is left to do once the row states what it is to state. */
  RowInput stated() {
    return new RowInput(
        printed, was, changesFigure() ? reason : null, note, seen, print.recorded());
  }

  /** What is left to do once the note was written. */
  RowInput noted() {
    return new RowInput(printed, was, reason, null, seen, print);
  }
}
