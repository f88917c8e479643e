package org.kaitei.query.pages;

import org.kaitei.access.Requires;
import org.kaitei.access.Right;
import org.kaitei.plan.PlanId;
import org.kaitei.query.edition.EditionQuestion.DiffOf;
import org.kaitei.query.edition.EditionQuestion.RevisionsOf;
import org.kaitei.query.plan.InEdition;
import org.kaitei.query.plan.PlanQuestion.OnePlan;
import org.kaitei.query.question.Asking;
import org.kaitei.query.question.Moment;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** The pages of the editions of a plan, and of what changed from one to another. */
@Controller
public class EditionPages {

  private final Asking asking;

  public EditionPages(Asking asking) {
    this.asking = asking;
  }

  @Requires(Right.READ)
  @GetMapping("/plans/{plan}/revisions")
  ModelAndView revisions(@PathVariable String plan, Visit visit, Moment moment) {
    PlanId id = Asking.id("plan", plan, PlanId::new);
    var revisions = asking.ask(new RevisionsOf(id, moment));
    String title = title(id, new Moment(revisions.asOf()));
    return new ModelAndView("revisions", "page", RevisionsPage.of(revisions, title, visit));
  }

  @Requires(Right.READ)
  @GetMapping("/plans/{plan}/revisions/{from}/{to}")
  ModelAndView diff(
      @PathVariable String plan,
      @PathVariable String from,
      @PathVariable String to,
      Visit visit,
      Moment moment) {
    PlanId id = Asking.id("plan", plan, PlanId::new);
    var question = new DiffOf(id, InEdition.number(from), InEdition.number(to), moment);
    var diff = asking.ask(question);
    String title = title(id, new Moment(diff.asOf()));
    return new ModelAndView("diff", "page", DiffPage.of(diff, title, visit));
  }

  private String title(PlanId plan, Moment then) {
    return asking.ask(new OnePlan(plan, then)).title();
  }
}
