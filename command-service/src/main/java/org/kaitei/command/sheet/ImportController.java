package org.kaitei.command.sheet;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.kaitei.access.Requires;
import org.kaitei.access.Right;
import org.kaitei.command.indicator.Acknowledged;
import org.kaitei.command.request.CommandEdge;
import org.kaitei.command.request.Texts;
import org.kaitei.ledger.Refusal.Fault;
import org.kaitei.ledger.StreamId;
import org.kaitei.plan.PlanId;
import org.kaitei.sheet.SheetId;
import org.kaitei.web.BoundedBody;
import org.kaitei.web.ProblemWords;
import org.kaitei.web.reading.ReadCell;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Takes sheet files over HTTP. */
@RestController
class ImportController {

  private final CommandEdge edge;
  private final ProblemWords words;

  ImportController(CommandEdge edge, ProblemWords words) {
    this.edge = edge;
    this.words = words;
  }

  @Requires(Right.IMPORT)
  @PostMapping(
      path = "/api/plans/{plan}/sheets/{year}/import",
      consumes = {"text/csv", "application/octet-stream"})
  ResponseEntity<?> take(
      @PathVariable PlanId plan,
      @PathVariable int year,
      @RequestParam(defaultValue = "false") boolean dryRun,
      @RequestParam(required = false) String reason,
      @RequestParam(required = false) List<String> acknowledge,
      @RequestParam(required = false) String baselinePeriod,
      @RequestParam(required = false) String targetPeriod,
      @RequestParam(required = false) String method,
      HttpServletRequest request) {
    SheetFile file =
        SheetCsv.read(
            BoundedBody.of(request),
            year,
            PrintedDefaults.of(baselinePeriod, targetPeriod, method));
    var command =
        new ImportSheet(
            new SheetId(plan, year),
            file,
            dryRun,
            Texts.optional("reason", reason, Texts.REASON),
            Acknowledged.of(Texts.entries("acknowledge", acknowledge)),
            edge.submitter());
    return edge.answer(request, command, 200, (ImportOutcome outcome) -> form(command, outcome));
  }

  /**
   * Row by row, what the file changed or would change.
   *
   * @param toAcknowledge the codes of the warnings without which the file will not be taken
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
      List<Map<String, Object>> warnings,
      List<TakenRow> rows) {}

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

  private Taken form(ImportSheet command, ImportOutcome outcome) {
    Locale locale = LocaleContextHolder.getLocale();
    var warnings = new ArrayList<Map<String, Object>>();
    for (String column : command.file().unknownColumns()) {
      var fault = new Fault("1", null, "unknown-column", Map.of("column", column));
      warnings.add(words.fault(fault, locale));
    }
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
        warnings,
        outcome.lines().stream().map(line -> row(line, locale)).toList());
  }

  private TakenRow row(LineOutcome outcome, Locale locale) {
    SheetLine line = outcome.line();
    return new TakenRow(
        line.cells().row(),
        line.key().table(),
        line.key().no(),
        line.key().component(),
        outcome.indicator().value(),
        line.definition().name(),
        outcome.changes(),
        readings(line, locale),
        outcome.warnings().stream().map(warning -> words.fault(warning, locale)).toList());
  }

  /** By the headings of their columns; null when the file has no printed cells. */
  private Map<String, ReadCell> readings(SheetLine line, Locale locale) {
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
