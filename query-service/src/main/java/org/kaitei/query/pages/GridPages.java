package org.kaitei.query.pages;

import java.util.HashMap;
import java.util.Map;
import org.kaitei.access.Requires;
import org.kaitei.access.Right;
import org.kaitei.indicator.IndicatorId;
import org.kaitei.plan.PlanId;
import org.kaitei.query.grid.GridOf;
import org.kaitei.query.grid.GridRows;
import org.kaitei.query.indicator.IndicatorDocument;
import org.kaitei.query.indicator.IndicatorQuestion.OneIndicator;
import org.kaitei.query.plan.PlanQuestion.AllPlans;
import org.kaitei.query.question.Asking;
import org.kaitei.query.question.Moment;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The page of an indicator's grid. */
@Controller
public class GridPages {

  private final Asking asking;

  public GridPages(Asking asking) {
    this.asking = asking;
  }

  /**
   * @param upTo the newest revision to show; the newest of all when it is none
   * @param until the last period to show, likewise
   */
  @Requires(Right.READ)
  @GetMapping("/indicators/{indicator}/grid")
  ModelAndView grid(
      @PathVariable String indicator,
      @RequestParam(required = false) String component,
      @RequestParam(defaultValue = "") String upTo,
      @RequestParam(defaultValue = "") String until,
      Visit visit,
      Moment moment) {
    var id = Asking.id("indicator", indicator, IndicatorId::new);
    var one = asking.ask(new OneIndicator(id, moment));
    String asked = component == null || component.isBlank() ? null : component;
    PeriodWindow periods = PeriodWindow.of(one, until);
    GridOf question =
        GridPage.endingWith(
            HistoryPart.newest(upTo, one.revision()),
            id,
            new GridRows(asked, periods.from(), periods.to()),
            new Moment(one.asOf()));
    var grid = asking.ask(question);
    return new ModelAndView("grid", "page", GridPage.of(grid, periods, one, titles(one), visit));
  }

  private Map<PlanId, String> titles(IndicatorDocument indicator) {
    Map<PlanId, String> titles = new HashMap<>();
    asking
        .ask(new AllPlans(new Moment(indicator.asOf())))
        .plans()
        .forEach(plan -> titles.put(plan.id(), plan.title()));
    return titles;
  }
}
