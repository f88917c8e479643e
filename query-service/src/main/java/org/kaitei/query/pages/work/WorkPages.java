package org.kaitei.query.pages.work;

import java.util.List;
import org.kaitei.access.Actor;
import org.kaitei.access.Requires;
import org.kaitei.access.Right;
import org.kaitei.query.pages.Visit;
import org.kaitei.query.plan.PlanDocument;
import org.kaitei.query.plan.PlanQuestion.AllPlans;
import org.kaitei.query.plan.PlanQuestion.OnePlan;
import org.kaitei.query.question.Asking;
import org.kaitei.query.question.Moment;
import org.kaitei.query.question.Today;
import org.kaitei.query.work.WorkOf;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** The page of what is to be done: by a department, or by who takes all parts together. */
@Controller
public class WorkPages {

  private final Asking asking;
  private final Today today;

  public WorkPages(Asking asking, Today today) {
    this.asking = asking;
    this.today = today;
  }

  @Requires(Right.READ)
  @GetMapping("/work")
  ModelAndView work(Visit visit, Moment moment) {
    Actor actor = visit.actor();
    var question =
        new WorkOf(
            actor.may(Right.SUBMIT) ? actor.department() : null,
            actor.may(Right.RUN_SUBMISSION),
            today.of(moment),
            moment);
    var work = asking.ask(question);
    boolean wholeSheets = work.planning() || actor.may(Right.COMMENT);
    var plans = wholeSheets ? plans(new Moment(work.asOf())) : List.<PlanDocument>of();
    return new ModelAndView("work", "page", WorkPage.of(work, plans, visit));
  }

  private List<PlanDocument> plans(Moment moment) {
    return asking.ask(new AllPlans(moment)).plans().stream()
        .map(plan -> asking.ask(new OnePlan(plan.id(), moment)))
        .toList();
  }
}
