package org.kaitei.query.plan;

import org.kaitei.access.Requires;
import org.kaitei.access.Right;
import org.kaitei.plan.PlanId;
import org.kaitei.query.plan.PlanQuestion.HistoryOfPlan;
import org.kaitei.query.plan.PlanQuestion.OnePlan;
import org.kaitei.query.publication.Readable;
import org.kaitei.query.question.Asking;
import org.kaitei.query.question.Moment;
import org.kaitei.query.question.Paging;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Plans over HTTP. */
@RestController
public class PlanApi {

  private final Asking asking;
  private final Readable readable;

  public PlanApi(Asking asking, Readable readable) {
    this.asking = asking;
    this.readable = readable;
  }

  @Requires(Right.READ_PUBLISHED)
  @GetMapping("/api/plans")
  ResponseEntity<PlansDocument> plans(Moment moment) {
    return asking.http(readable.plans(moment), PlansDocument.class);
  }

  @Requires(Right.READ)
  @GetMapping("/api/plans/{plan}")
  ResponseEntity<PlanDocument> plan(
      @PathVariable String plan, @RequestParam(required = false) String edition, Moment moment) {
    var question = new OnePlan(id(plan), InEdition.number(edition), moment);
    return asking.http(question, PlanDocument.class);
  }

  @Requires(Right.READ)
  @GetMapping("/api/plans/{plan}/history")
  ResponseEntity<PlanHistoryDocument> history(
      @PathVariable String plan,
      @RequestParam(required = false) String limit,
      @RequestParam(required = false) String after,
      Moment moment) {
    var question = new HistoryOfPlan(id(plan), Paging.limit(limit), Paging.after(after), moment);
    return asking.http(question, PlanHistoryDocument.class);
  }

  @Requires(Right.READ_PUBLISHED)
  @GetMapping("/api/plans/{plan}/sheets")
  ResponseEntity<SheetsDocument> sheets(@PathVariable String plan, Moment moment) {
    return asking.http(readable.sheets(id(plan), moment), SheetsDocument.class);
  }

  private static PlanId id(String plan) {
    return Asking.id("plan", plan, PlanId::new);
  }
}
