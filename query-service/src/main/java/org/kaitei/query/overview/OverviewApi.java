package org.kaitei.query.overview;

import org.kaitei.access.Requires;
import org.kaitei.access.Right;
import org.kaitei.plan.PlanId;
import org.kaitei.query.narrowing.Narrowing;
import org.kaitei.query.publication.Readable;
import org.kaitei.query.question.Asked;
import org.kaitei.query.question.Asking;
import org.kaitei.query.question.Moment;
import org.kaitei.query.question.Today;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** How the indicators of a plan stand, over HTTP. The public sees what was published of it. */
@RestController
public class OverviewApi {

  private final Readable readable;
  private final Today today;

  public OverviewApi(Readable readable, Today today) {
    this.readable = readable;
    this.today = today;
  }

  @Requires(Right.READ_PUBLISHED)
  @GetMapping("/api/plans/{plan}/overview")
  Asked<OverviewDocument> overview(
      @PathVariable String plan,
      @RequestParam(required = false) String department,
      @RequestParam(required = false) String table,
      @RequestParam(required = false) String goal,
      Moment moment) {
    return Asked.of(
        readable.overview(
            Asking.id("plan", plan, PlanId::new),
            Narrowing.of(department, table, goal),
            today.of(moment),
            moment));
  }
}
