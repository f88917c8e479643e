package org.kaitei.command.sheet;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.function.Supplier;
import org.kaitei.access.Requires;
import org.kaitei.access.Right;
import org.kaitei.command.indicator.Acknowledged;
import org.kaitei.command.request.CommandEdge;
import org.kaitei.command.request.Texts;
import org.kaitei.command.sheet.Progress.Step;
import org.kaitei.ledger.SubmittedBy;
import org.kaitei.plan.PlanId;
import org.kaitei.sheet.SheetId;
import org.kaitei.web.ProblemWords;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

/** Takes sheet files over HTTP. */
@RestController
class ImportController {

  private final CommandEdge edge;
  private final ProblemWords words;
  private final AfterImport after;
  private final ProgressBoard board;
  private final JsonMapper json;

  ImportController(
      CommandEdge edge,
      ProblemWords words,
      AfterImport after,
      ProgressBoard board,
      JsonMapper json) {
    this.edge = edge;
    this.words = words;
    this.after = after;
    this.board = board;
    this.json = json;
  }

  @Requires(Right.IMPORT)
  @PostMapping(
      path = "/api/plans/{plan}/sheets/{year}/import",
      consumes = {SentFile.CSV, SentFile.WORKBOOK, SentFile.ANY, SentImport.WITH_REASONS})
  ResponseEntity<?> take(
      @PathVariable PlanId plan,
      @PathVariable int year,
      @RequestParam(defaultValue = "false") boolean dryRun,
      @RequestParam(defaultValue = "false") boolean publish,
      @RequestParam(required = false) String reason,
      @RequestParam(required = false) String reasons,
      @RequestParam(required = false) List<String> acknowledge,
      @RequestParam(required = false) String baselinePeriod,
      @RequestParam(required = false) String targetPeriod,
      @RequestParam(required = false) String method,
      @RequestHeader(name = "Progress-Id", required = false) String progressId,
      HttpServletRequest request) {
    var sheet = new SheetId(plan, year);
    SubmittedBy by = edge.submitter();
    Progress progress = board.of(by.subject(), progressId);
    return progress.tillItsEnd(
        () -> {
          progress.at(Step.READING, 0, 0);
          SentImport sent = SentImport.of(request, json);
          Supplier<ResponseEntity<?>> taken =
              () ->
                  answer(
                      request,
                      new ImportSheet(
                          sheet,
                          sent.read(
                              sheet, PrintedDefaults.of(baselinePeriod, targetPeriod, method)),
                          dryRun,
                          sent.reasons(reason, reasons),
                          Acknowledged.of(Texts.entries("acknowledge", acknowledge)),
                          progress,
                          by));
          String why = Texts.optional("reason", sent.reason(reason), Texts.REASON);
          return publish ? after.publish(sheet, why, dryRun, request, taken) : taken.get();
        });
  }

  private ResponseEntity<?> answer(HttpServletRequest request, ImportSheet command) {
    return edge.answer(
        request,
        command,
        200,
        (ImportOutcome outcome) ->
            Taken.of(command, outcome, words, LocaleContextHolder.getLocale()));
  }
}
