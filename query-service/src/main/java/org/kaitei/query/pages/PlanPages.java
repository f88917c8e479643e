package org.kaitei.query.pages;

import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.kaitei.access.Requires;
import org.kaitei.access.Right;
import org.kaitei.plan.PlanId;
import org.kaitei.query.department.DepartmentQuestion.AnsweringFor;
import org.kaitei.query.indicator.IndicatorQuestion.IndicatorsOf;
import org.kaitei.query.note.NoteQuestion.NotesOf;
import org.kaitei.query.note.Wanted;
import org.kaitei.query.plan.InEdition;
import org.kaitei.query.plan.PlanDocument;
import org.kaitei.query.plan.PlanQuestion.AllPlans;
import org.kaitei.query.plan.PlanQuestion.OnePlan;
import org.kaitei.query.plan.PlansDocument;
import org.kaitei.query.publication.PublicationQuestion.PublishedPlans;
import org.kaitei.query.publication.PublicationQuestion.PublishedSheets;
import org.kaitei.query.question.Asking;
import org.kaitei.query.question.Moment;
import org.kaitei.query.question.Today;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** The pages of the plans. What a page asks second is asked as of the first answer. */
@Controller
public class PlanPages {

  private final Asking asking;
  private final Today today;

  public PlanPages(Asking asking, Today today) {
    this.asking = asking;
    this.today = today;
  }

  /** The public finds the plans of which a sheet was published. */
  @Requires(Right.READ_PUBLISHED)
  @GetMapping("/")
  ModelAndView plans(Visit visit, Moment moment, HttpServletRequest request) {
    if (!visit.may(Right.READ)) {
      return published(visit, moment);
    }
    PlansDocument all = asking.ask(new AllPlans(moment));
    Moment then = new Moment(all.asOf());
    List<PlanDocument> plans =
        all.plans().stream().map(listed -> asking.ask(new OnePlan(listed.id(), then))).toList();
    String server = ServletUriComponentsBuilder.fromContextPath(request).toUriString();
    return new ModelAndView("plans", "page", PlansPage.of(all, plans, visit, server));
  }

  private ModelAndView published(Visit visit, Moment moment) {
    var plans = asking.ask(new PublishedPlans(moment));
    Moment then = new Moment(plans.asOf());
    Map<PlanId, List<Integer>> years = new HashMap<>();
    for (var plan : plans.plans()) {
      var sheets = asking.ask(new PublishedSheets(plan.id(), then));
      years.put(plan.id(), sheets.years());
    }
    return new ModelAndView("published", "page", PublishedPage.of(plans, years, visit));
  }

  @Requires(Right.READ)
  @GetMapping("/plans/{plan}")
  ModelAndView plan(@PathVariable String plan, Visit visit, Moment moment) {
    var id = Asking.id("plan", plan, PlanId::new);
    return page(id, null, visit, moment);
  }

  /** A plan as it last stood in one of its editions, with the newest figures of its indicators. */
  @Requires(Right.READ)
  @GetMapping("/plans/{plan}/editions/{edition}")
  ModelAndView edition(
      @PathVariable String plan, @PathVariable String edition, Visit visit, Moment moment) {
    return page(Asking.id("plan", plan, PlanId::new), InEdition.number(edition), visit, moment);
  }

  private ModelAndView page(PlanId id, Integer edition, Visit visit, Moment moment) {
    PlanDocument one = asking.ask(new OnePlan(id, edition, moment));
    Moment then = new Moment(one.asOf());
    var indicators = asking.ask(new IndicatorsOf(id, edition, then));
    var answering = asking.ask(new AnsweringFor(id, today.of(moment), then));
    var notes = asking.ask(new NotesOf(id, Wanted.ALL, then));
    return new ModelAndView(
            "plan", "page", PlanPage.of(one, edition, indicators, answering, notes, visit))
        .addObject("tasks", PlanTasks.of(id, visit));
  }
}
