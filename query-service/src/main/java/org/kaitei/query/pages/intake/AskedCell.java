package org.kaitei.query.pages.intake;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.kaitei.query.pages.form.Form;
import org.kaitei.query.pages.form.Trouble;

/**
 * A cell of a file that has to say why it differs from what is recorded.
 *
 * @param cell such as {@code Sheet1!F12}
 * @param about what stands, and what the cell says
 * @param reason null until one was given
 */
public record AskedCell(String cell, String about, String reason) {

  /** A form has so many fields at most; more are given in the file, or by one for all of it. */
  static final int MOST = 10;

  /** What no reason for a cell overrides. */
  private static final Set<String> FINAL =
      Set.of("changed-meanwhile", "typed-otherwise", "defined-otherwise");

  /** Those that were answered on the page, and then those that are asked for now. */
  static List<AskedCell> of(Form sent, Trouble trouble) {
    Map<String, AskedCell> cells = new LinkedHashMap<>();
    sent(sent).forEach(asked -> cells.put(asked.cell, asked));
    if (trouble != null && trouble.is("figures-stand")) {
      trouble.faults().stream()
          .filter(fault -> fault.place() != null && !FINAL.contains(fault.code()))
          .forEach(
              fault ->
                  cells.putIfAbsent(
                      fault.place(), new AskedCell(fault.place(), fault.message(), null)));
    }
    return cells.values().stream().limit(MOST).toList();
  }

  /** From the fields of the form, in which the three of a cell stand at one place. */
  private static Collection<AskedCell> sent(Form form) {
    List<String> cells = form.all("cell");
    List<String> abouts = form.all("about");
    List<String> whys = form.all("why");
    Map<String, AskedCell> sent = new LinkedHashMap<>();
    for (int i = 0; i < Math.min(cells.size(), Math.min(abouts.size(), whys.size())); i++) {
      String why = whys.get(i).strip();
      sent.put(
          cells.get(i), new AskedCell(cells.get(i), abouts.get(i), why.isEmpty() ? null : why));
    }
    return sent.values();
  }

  /** The reasons that were given, by their cells; null when none was. */
  static Map<String, String> given(Form form) {
    Map<String, String> given = new LinkedHashMap<>();
    sent(form).stream()
        .filter(asked -> asked.reason != null)
        .limit(MOST)
        .forEach(asked -> given.put(asked.cell, asked.reason));
    return given.isEmpty() ? null : given;
  }
}
