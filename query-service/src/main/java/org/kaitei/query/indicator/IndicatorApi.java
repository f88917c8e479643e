package org.kaitei.query.indicator;

import org.kaitei.access.Requires;
import org.kaitei.access.Right;
import org.kaitei.indicator.IndicatorId;
import org.kaitei.plan.PlanId;
import org.kaitei.query.indicator.IndicatorQuestion.IndicatorsOf;
import org.kaitei.query.indicator.IndicatorQuestion.OneIndicator;
import org.kaitei.query.narrowing.Narrowing;
import org.kaitei.query.question.Asked;
import org.kaitei.query.question.Asking;
import org.kaitei.query.question.Moment;
import org.kaitei.query.question.Today;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Indicators over HTTP. */
@RestController
public class IndicatorApi {

  private final Today today;

  public IndicatorApi(Today today) {
    this.today = today;
  }

  @Requires(Right.READ)
  @GetMapping("/api/indicators/{indicator}")
  Asked<IndicatorDocument> indicator(@PathVariable String indicator, Moment moment) {
    var id = Asking.id("indicator", indicator, IndicatorId::new);
    return Asked.of(new OneIndicator(id, today.of(moment), moment));
  }

  @Requires(Right.READ)
  @GetMapping("/api/plans/{plan}/indicators")
  Asked<IndicatorsDocument> indicators(
      @PathVariable String plan,
      @RequestParam(required = false) String department,
      @RequestParam(required = false) String table,
      @RequestParam(required = false) String goal,
      Moment moment) {
    var id = Asking.id("plan", plan, PlanId::new);
    var narrowing = Narrowing.of(department, table, goal);
    return Asked.of(new IndicatorsOf(id, null, narrowing, today.of(moment), moment));
  }
}
