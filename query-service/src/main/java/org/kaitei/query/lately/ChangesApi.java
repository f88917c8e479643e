package org.kaitei.query.lately;

import org.kaitei.access.Requires;
import org.kaitei.access.Right;
import org.kaitei.plan.PlanId;
import org.kaitei.query.narrowing.Narrowing;
import org.kaitei.query.question.Asked;
import org.kaitei.query.question.Asking;
import org.kaitei.query.question.Moment;
import org.kaitei.query.question.Paging;
import org.kaitei.query.question.Today;
import org.kaitei.query.sheet.SheetAddress;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What changed lately, over HTTP. */
@RestController
public class ChangesApi {

  private final Today today;

  public ChangesApi(Today today) {
    this.today = today;
  }

  @Requires(Right.READ)
  @GetMapping("/api/plans/{plan}/sheets/{year}/moments")
  Asked<MomentsDocument> moments(
      @PathVariable String plan,
      @PathVariable String year,
      @RequestParam(required = false) String limit,
      Moment moment) {
    return Asked.of(new MomentsOf(SheetAddress.of(plan, year), Paging.limit(limit), moment));
  }

  @Requires(Right.READ)
  @GetMapping("/api/plans/{plan}/changes")
  Asked<ChangesDocument> changes(
      @PathVariable String plan,
      @RequestParam(required = false) String department,
      @RequestParam(required = false) String table,
      @RequestParam(required = false) String goal,
      Moment moment) {
    return Asked.of(
        new ChangesOf(
            Asking.id("plan", plan, PlanId::new),
            Narrowing.of(department, table, goal),
            today.of(moment),
            moment));
  }
}
