package org.kaitei.query.comparison;

import org.kaitei.access.Requires;
import org.kaitei.access.Right;
import org.kaitei.query.question.Asked;
import org.kaitei.query.question.Asking;
import org.kaitei.query.question.Moment;
import org.kaitei.query.sheet.SheetAddress;
import org.kaitei.sheet.SheetId;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Comparisons of a sheet over HTTP. */
@RestController
public class ComparisonApi {

  private final Asking asking;

  public ComparisonApi(Asking asking) {
    this.asking = asking;
  }

  @Requires(Right.READ)
  @GetMapping("/api/plans/{plan}/sheets/{year}/compare")
  ResponseEntity<ComparisonDocument> compare(
      @PathVariable String plan,
      @PathVariable String year,
      @ModelAttribute Sides sides,
      Moment moment) {
    SheetId sheet = SheetAddress.of(plan, year);
    return asking.http(Asked.of(ComparisonOf.asked(sheet, sides, moment)));
  }
}
