package org.kaitei.query.comparison;

import java.util.Map;
import org.kaitei.plan.PlanId;
import org.kaitei.query.question.Asking;
import org.kaitei.query.question.Moment;
import org.kaitei.sheet.SheetId;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Comparisons of a sheet over HTTP. */
@RestController
public class ComparisonApi {

  private final Asking asking;

  public ComparisonApi(Asking asking) {
    this.asking = asking;
  }

  /**
   * @param parameters {@code from} and {@code to} are times as {@code asOf} takes them, {@code
   *     fromEdition} and {@code toEdition} numbers of editions
   */
  @GetMapping("/api/plans/{plan}/sheets/{year}/compare")
  ResponseEntity<ComparisonDocument> compare(
      @PathVariable String plan,
      @PathVariable String year,
      @RequestParam Map<String, String> parameters,
      Moment moment) {
    PlanId id = Asking.id("plan", plan, PlanId::new);
    int reportingYear = Asking.id("sheet", year, Integer::parseInt);
    return asking.http(
        ComparisonOf.asked(new SheetId(id, reportingYear), parameters, moment),
        ComparisonDocument.class);
  }
}
