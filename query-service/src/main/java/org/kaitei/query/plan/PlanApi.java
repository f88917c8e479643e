package org.kaitei.query.plan;

import org.kaitei.access.Requires;
import org.kaitei.access.Right;
import org.kaitei.plan.PlanId;
import org.kaitei.query.plan.PlanQuestion.HistoryOfPlan;
import org.kaitei.query.plan.PlanQuestion.OnePlan;
import org.kaitei.query.publication.Readable;
import org.kaitei.query.question.Asked;
import org.kaitei.query.question.Asking;
import org.kaitei.query.question.Moment;
import org.kaitei.query.question.Paging;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Plans over HTTP. */
@RestController
public class PlanApi {

  private final Readable readable;

  public PlanApi(Readable readable) {
    this.readable = readable;
  }

  @Requires(Right.READ_PUBLISHED)
  @GetMapping("/api/plans")
  Asked<PlansDocument> plans(Moment moment) {
    return Asked.of(readable.plans(moment));
  }

  @Requires(Right.READ)
  @GetMapping("/api/plans/{plan}")
  Asked<PlanDocument> plan(
      @PathVariable String plan, @RequestParam(required = false) String edition, Moment moment) {
    var question = new OnePlan(id(plan), InEdition.number(edition), moment);
    return Asked.of(question);
  }

  @Requires(Right.READ)
  @GetMapping("/api/plans/{plan}/history")
  Asked<PlanHistoryDocument> history(
      @PathVariable String plan,
      @RequestParam(required = false) String limit,
      @RequestParam(required = false) String after,
      Moment moment) {
    var question = new HistoryOfPlan(id(plan), Paging.limit(limit), Paging.after(after), moment);
    return Asked.of(question);
  }

  @Requires(Right.READ_PUBLISHED)
  @GetMapping("/api/plans/{plan}/sheets")
  Asked<SheetsDocument> sheets(@PathVariable String plan, Moment moment) {
    return Asked.of(readable.sheets(id(plan), moment));
  }

  private static PlanId id(String plan) {
    return Asking.id("plan", plan, PlanId::new);
  }
}
