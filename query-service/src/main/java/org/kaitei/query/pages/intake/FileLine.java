package org.kaitei.query.pages.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.kaitei.query.pages.Words;
import org.kaitei.query.pages.form.RefusalWords;
import tools.jackson.databind.JsonNode;

/**
 * A row of a file with what it would record.
 *
 * @param row as spreadsheets count it
 * @param changes such as {@code Sheet1!F12 2021年度 29.5 → 30.1}
 * @param warnings each with its cell
 */
public record FileLine(
    String row, String place, String name, List<String> changes, List<String> warnings) {

  /** Those of the rows of an import's answer that have something to say. */
  static List<FileLine> of(JsonNode taken, RefusalWords refusals, Words words) {
    List<FileLine> lines = new ArrayList<>();
    taken.path("rows").forEach(row -> lines.add(line(row, refusals, words)));
    return lines.stream()
        .filter(line -> !line.changes.isEmpty() || !line.warnings.isEmpty())
        .toList();
  }

  private static FileLine line(JsonNode row, RefusalWords refusals, Words words) {
    List<String> changes = new ArrayList<>();
    row.path("changes").forEach(change -> changes.add(change(change, words)));
    List<String> warnings = new ArrayList<>();
    row.path("warnings")
        .forEach(warning -> warnings.add(warning(warning, refusals, words.locale())));
    return new FileLine(
        row.path("row").asString(),
        row.path("table").asString("") + " " + row.path("no").asString(""),
        row.path("name").asString(""),
        changes,
        warnings);
  }

  private static String change(JsonNode change, Words words) {
    String kind = words.sayIfKnown("event." + change.path("kind").asString());
    StringBuilder told = new StringBuilder();
    if (change.path("cell").isString()) {
      told.append(change.path("cell").asString()).append(' ');
    }
    told.append(kind == null ? change.path("kind").asString() : kind);
    if (!change.path("period").isNull()) {
      told.append(' ').append(words.period(change.path("period").asString()));
    }
    if (!change.path("before").isNull()) {
      told.append(' ').append(change.path("before").asString()).append(" →");
    }
    if (!change.path("after").isNull()) {
      told.append(' ').append(change.path("after").asString());
    }
    return told.toString();
  }

  private static String warning(JsonNode warning, RefusalWords refusals, Locale locale) {
    String cell = warning.path("cell").asString("");
    String message = refusals.message(warning, locale);
    return cell.isEmpty() ? message : cell + " " + message;
  }
}
