package org.kaitei.command.sheet;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.kaitei.ledger.Refusal.Fault;
import org.kaitei.ledger.StreamId;
import org.kaitei.plan.PlanId;
import org.kaitei.web.ProblemWords;
import org.kaitei.web.reading.ReadCell;

/**
 * The answer to a file: row by row, what it changed or would change.
 *
 * @param toAcknowledge the codes of the warnings without which the file will not be taken
 * @param untouched rows of a form in which nothing was changed; they are not listed
 * @param warnings of the file as a whole, and how many rows have some of their own
 */
record Taken(
    StreamId stream,
    long revision,
    boolean changed,
    boolean dryRun,
    PlanId plan,
    int reportingYear,
    int recorded,
    List<String> toAcknowledge,
    int untouched,
    List<Map<String, Object>> warnings,
    List<TakenRow> rows) {

  record TakenRow(
      int row,
      String table,
      String no,
      String component,
      String indicator,
      String name,
      List<Change> changes,
      Map<String, ReadCell> readings,
      List<Map<String, Object>> warnings) {}

  static Taken of(ImportSheet command, ImportOutcome outcome, ProblemWords words, Locale locale) {
    var warnings = new ArrayList<Map<String, Object>>();
    command.file().warnings().forEach(fault -> warnings.add(words.fault(fault, locale)));
    long warned = outcome.lines().stream().filter(line -> !line.warnings().isEmpty()).count();
    if (warned > 0) {
      var fault = new Fault(null, null, "rows-with-warnings", Map.of("count", warned));
      warnings.add(words.fault(fault, locale));
    }
    return new Taken(
        outcome.stream(),
        outcome.revision(),
        outcome.changed(),
        outcome.dryRun(),
        command.sheet().plan(),
        command.sheet().year(),
        outcome.recorded(),
        outcome.toAcknowledge(),
        command.file().untouched(),
        warnings,
        outcome.lines().stream().map(line -> row(line, words, locale)).toList());
  }

  private static TakenRow row(LineOutcome outcome, ProblemWords words, Locale locale) {
    SheetLine line = outcome.line();
    return new TakenRow(
        line.cells().row(),
        line.key().table(),
        line.key().no(),
        line.key().component(),
        outcome.indicator().value(),
        line.definition().name(),
        outcome.changes(),
        readings(line, words, locale),
        outcome.warnings().stream().map(warning -> words.fault(warning, locale)).toList());
  }

  /** By the headings of their columns; null when the file has no printed cells. */
  private static Map<String, ReadCell> readings(SheetLine line, ProblemWords words, Locale locale) {
    if (line.readings().isEmpty()) {
      return null;
    }
    Map<String, ReadCell> readings = new LinkedHashMap<>();
    for (PrintedCell cell : line.readings()) {
      readings.put(
          line.cells().heading(cell.column()),
          ReadCell.of(cell.printed(), cell.unit(), words, locale));
    }
    return readings;
  }
}
