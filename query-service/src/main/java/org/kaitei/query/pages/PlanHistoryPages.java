package org.kaitei.query.pages;

import org.kaitei.access.Requires;
import org.kaitei.access.Right;
import org.kaitei.plan.PlanId;
import org.kaitei.query.indicator.IndicatorQuestion.IndicatorsOf;
import org.kaitei.query.plan.PlanQuestion.OnePlan;
import org.kaitei.query.question.Asking;
import org.kaitei.query.question.Moment;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The page of a plan's history. */
@Controller
public class PlanHistoryPages {

  private final Asking asking;

  public PlanHistoryPages(Asking asking) {
    this.asking = asking;
  }

  /**
   * @param upTo the newest revision to show; the newest of all when it is none
   */
  @Requires(Right.READ)
  @GetMapping("/plans/{plan}/history")
  ModelAndView history(
      @PathVariable String plan,
      @RequestParam(defaultValue = "") String upTo,
      Visit visit,
      Moment moment) {
    var id = Asking.id("plan", plan, PlanId::new);
    var one = asking.ask(new OnePlan(id, moment));
    long newest = HistoryPart.newest(upTo, one.revision());
    var history = asking.ask(PlanHistoryPage.endingWith(newest, one));
    var indicators = asking.ask(new IndicatorsOf(id, new Moment(one.asOf())));
    return new ModelAndView(
        "plan-history", "page", PlanHistoryPage.of(history, one, indicators, visit));
  }
}
