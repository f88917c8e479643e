package org.kaitei.query.sheet;

import org.kaitei.access.Requires;
import org.kaitei.access.Right;
import org.kaitei.plan.PlanId;
import org.kaitei.query.plan.InEdition;
import org.kaitei.query.question.Asking;
import org.kaitei.query.question.Moment;
import org.kaitei.sheet.SheetId;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Sheets over HTTP. */
@RestController
public class SheetApi {

  private final Asking asking;

  public SheetApi(Asking asking) {
    this.asking = asking;
  }

  @Requires(Right.READ)
  @GetMapping("/api/plans/{plan}/sheets/{year}")
  ResponseEntity<SheetDocument> sheet(
      @PathVariable String plan,
      @PathVariable String year,
      @RequestParam(required = false) String edition,
      Moment moment) {
    PlanId id = Asking.id("plan", plan, PlanId::new);
    int reportingYear = Asking.id("sheet", year, Integer::parseInt);
    var question = new SheetOf(new SheetId(id, reportingYear), InEdition.number(edition), moment);
    return asking.http(question, SheetDocument.class);
  }
}
