package org.kaitei.query.pages;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.kaitei.access.Requires;
import org.kaitei.access.Right;
import org.kaitei.indicator.IndicatorId;
import org.kaitei.plan.PlanId;
import org.kaitei.query.edition.AchievementsDocument;
import org.kaitei.query.edition.EditionQuestion.AchievementsOf;
import org.kaitei.query.history.HistoryDocument;
import org.kaitei.query.indicator.IndicatorDocument;
import org.kaitei.query.indicator.IndicatorQuestion.OneIndicator;
import org.kaitei.query.pages.entry.Entering;
import org.kaitei.query.plan.PlanQuestion.AllPlans;
import org.kaitei.query.question.Asking;
import org.kaitei.query.question.Moment;
import org.kaitei.query.question.Today;
import org.kaitei.query.sheet.PlacesOf;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The page of an indicator. */
@Controller
public class IndicatorPages {

  private final Asking asking;
  private final ChartLibrary library;
  private final Today today;

  public IndicatorPages(Asking asking, ChartLibrary library, Today today) {
    this.asking = asking;
    this.library = library;
    this.today = today;
  }

  /**
   * @param upTo the newest revision of the history to show; the newest of all when it is none
   */
  @Requires(Right.READ)
  @GetMapping("/indicators/{indicator}")
  ModelAndView indicator(
      @PathVariable String indicator,
      @RequestParam(defaultValue = "") String upTo,
      Visit visit,
      Moment moment) {
    var id = Asking.id("indicator", indicator, IndicatorId::new);
    var question = new OneIndicator(id, today.of(moment), moment);
    var one = asking.ask(question);
    Moment then = new Moment(one.asOf());
    var places = asking.ask(new PlacesOf(id, then));
    var beside =
        new IndicatorBeside(
            titles(then),
            achieved(one, then),
            history(one, upTo, then),
            places,
            new IndicatorNotes(asking, places, visit).groups(),
            new Entering(asking, today).isOpenTo(visit, one));
    return new ModelAndView(
            "indicator", "page", IndicatorPage.of(one, beside, library.address(), visit))
        .addObject("ledger", visit.to("/ledger", Map.of("indicator", id)))
        .addObject("enter", visit.may(Right.RECORD) ? "/indicators/" + id + "/figures" : null);
  }

  private List<AchievementsDocument> achieved(IndicatorDocument indicator, Moment then) {
    return indicator.plans().stream()
        .map(plan -> asking.ask(new AchievementsOf(plan, indicator.id(), null, then)))
        .toList();
  }

  private Map<PlanId, String> titles(Moment then) {
    Map<PlanId, String> titles = new HashMap<>();
    asking.ask(new AllPlans(then)).plans().forEach(plan -> titles.put(plan.id(), plan.title()));
    return titles;
  }

  /** Null when there is none: not even a plan has spoken of a target. */
  private HistoryDocument history(IndicatorDocument indicator, String upTo, Moment then) {
    long newest = HistoryPart.newest(upTo, indicator.revision());
    var question = HistoryPart.endingWith(newest, indicator.id(), then);
    HistoryDocument history = asking.ask(question);
    return history.revisions().isEmpty() ? null : history;
  }
}
