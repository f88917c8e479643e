package org.kaitei.query.pages.work;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.kaitei.plan.RowKey;
import org.kaitei.query.pages.Visit;
import org.kaitei.query.pages.form.Command;
import org.kaitei.query.pages.form.Form;
import org.kaitei.query.pages.form.RefusalWords;
import org.kaitei.query.pages.form.RowPlace;
import org.kaitei.query.submission.ShownPart.PartWarning;

/**
 * A warning about a row that is to be answered with a word before the part is submitted.
 *
 * @param about the row and the code, under which the form sends the word
 * @param text what is unusual
 * @param word that answers it; null when there is none yet
 */
public record WarningLine(String about, String row, String text, String word) {

  static List<WarningLine> of(PartSheet part, Form form, RefusalWords refusals, Visit visit) {
    Map<String, Object> sent = words(form);
    return part.part().warnings().stream()
        .map(warning -> of(warning, part, sent, refusals, visit))
        .toList();
  }

  private static WarningLine of(
      PartWarning warning,
      PartSheet part,
      Map<String, Object> sent,
      RefusalWords refusals,
      Visit visit) {
    String about =
        RowPlace.with(
            RowPlace.of(warning.table(), warning.no(), warning.component()), warning.code());
    Object word = sent.getOrDefault(about, warning.word());
    return new WarningLine(
        about,
        part.tableTitle(warning.table()) + " " + warning.no(),
        refusals.message(warning.code(), warning.facts(), visit.words().locale()),
        word == null ? null : word.toString());
  }

  private static Map<String, Object> words(Form form) {
    List<String> abouts = form.all("warning");
    List<Object> pairs = new ArrayList<>();
    for (int i = 0; i < abouts.size(); i++) {
      pairs.add(abouts.get(i));
      pairs.add(form.text("word-" + i));
    }
    return Command.fields(pairs.toArray());
  }

  /** The words as the command API takes them. */
  static List<Object> acknowledged(Form form) {
    List<Object> all = new ArrayList<>();
    words(form)
        .forEach(
            (about, word) -> {
              RowKey row = RowPlace.row(about);
              all.add(
                  Command.fields(
                      "table",
                      row.table(),
                      "no",
                      row.no(),
                      "component",
                      row.component(),
                      "code",
                      RowPlace.about(about),
                      "word",
                      word));
            });
    return all;
  }
}
