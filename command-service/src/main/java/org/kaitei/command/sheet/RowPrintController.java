package org.kaitei.command.sheet;

import jakarta.servlet.http.HttpServletRequest;
import org.kaitei.access.Requires;
import org.kaitei.access.Right;
import org.kaitei.command.request.CommandEdge;
import org.kaitei.command.request.Texts;
import org.kaitei.figure.Period;
import org.kaitei.plan.PlanId;
import org.kaitei.plan.RowKey;
import org.kaitei.sheet.SheetId;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Takes what a row of a sheet prints by itself over HTTP. */
@RestController
class RowPrintController {

  private static final int LONGEST_ACHIEVEMENT = 50;

  private final CommandEdge edge;

  RowPrintController(CommandEdge edge) {
    this.edge = edge;
  }

  /**
   * @param achievement as it is to be printed, such as {@code 85%}
   * @param period that the actual of the sheet's year was measured in; without it an achievement is
   *     needed
   */
  record PrintBody(
      String table, String no, String component, String achievement, Period period, String reason) {

    PrintRow command(SheetId sheet, CommandEdge edge, HttpServletRequest request) {
      return new PrintRow(
          sheet,
          new RowKey(
              Texts.required("table", table, Texts.NAME),
              Texts.required("no", no, Texts.NAME),
              Texts.optional("component", component, Texts.NAME)),
          period == null
              ? Texts.required("achievement", achievement, LONGEST_ACHIEVEMENT)
              : Texts.optional("achievement", achievement, LONGEST_ACHIEVEMENT),
          period,
          Texts.optional("reason", reason, Texts.REASON),
          edge.known(sheet.stream(), request),
          edge.submitter());
    }
  }

  @Requires(Right.RECORD)
  @PutMapping("/api/plans/{plan}/sheets/{year}/rows")
  ResponseEntity<?> print(
      @PathVariable PlanId plan,
      @PathVariable int year,
      @RequestBody PrintBody body,
      HttpServletRequest request) {
    return edge.answer(request, body.command(new SheetId(plan, year), edge, request));
  }
}
