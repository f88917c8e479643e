package org.kaitei.query.pages.review;

import java.util.Map;
import java.util.Objects;
import org.kaitei.access.Requires;
import org.kaitei.access.Right;
import org.kaitei.plan.PlanId;
import org.kaitei.query.pages.Visit;
import org.kaitei.query.pages.form.Command;
import org.kaitei.query.pages.form.Commands;
import org.kaitei.query.pages.form.Form;
import org.kaitei.query.pages.form.FormAnswer;
import org.kaitei.query.pages.form.Outcome;
import org.kaitei.query.pages.form.Sender;
import org.kaitei.query.pages.form.Trouble;
import org.kaitei.query.plan.PlanDocument;
import org.kaitei.query.plan.PlanQuestion.OnePlan;
import org.kaitei.query.question.Asking;
import org.kaitei.query.question.Moment;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** The page on which a planner begins a plan's sheet of another year. */
@Controller
@RequestMapping("/plans/{plan}/sheets/new")
public class BeginPages {

  private final Asking asking;
  private final Commands commands;

  public BeginPages(Asking asking, Commands commands) {
    this.asking = asking;
    this.commands = commands;
  }

  @Requires(Right.RUN_SUBMISSION)
  @GetMapping
  ModelAndView begin(@PathVariable String plan, Visit visit) {
    return shown(plan, Form.NONE, null, visit);
  }

  @Requires(Right.RUN_SUBMISSION)
  @PostMapping
  ModelAndView send(@PathVariable String plan, Form form, Sender sender, Visit visit) {
    String year = Objects.requireNonNullElse(form.text(BeginPage.YEAR), "");
    if (!year.matches("[1-9]\\d{3}")) {
      return refused(422, "not-a-year", plan, form, sender, visit);
    }
    if (plan(plan).sheets().contains(Integer.valueOf(year))) {
      return refused(409, "year-begun", plan, form, sender, visit);
    }
    var asked = Command.fields("dueOn", form.text("dueOn"));
    Command open =
        Command.put("/api/plans/{plan}/sheets/{year}/submission", asked, plan, year)
            .once(form.text("key"));
    return switch (commands.send(open, sender)) {
      case Outcome.Done done ->
          FormAnswer.to(visit.to("/plans/" + plan + "/sheets/" + year + "/review"), "opened", done);
      case Outcome.Refused no -> FormAnswer.refused(no, shown(plan, form, no.trouble(), visit));
    };
  }

  /**
   * A sheet that is there already is not asked for again by mistake, least of all a published one.
   */
  private ModelAndView refused(
      int status, String code, String plan, Form form, Sender sender, Visit visit) {
    String year = Objects.requireNonNullElse(form.text(BeginPage.YEAR), "");
    var facts = Map.of("field", BeginPage.YEAR, "year", year);
    Trouble trouble = commands.refusal(status, code, facts, sender.language());
    ModelAndView page = shown(plan, form, trouble, visit);
    page.setStatus(HttpStatus.valueOf(status));
    return page;
  }

  private ModelAndView shown(String plan, Form sent, Trouble trouble, Visit visit) {
    return new ModelAndView("begin", "page", BeginPage.of(plan(plan), sent, trouble, visit));
  }

  private PlanDocument plan(String plan) {
    var id = Asking.id("plan", plan, PlanId::new);
    return asking.ask(new OnePlan(id, Moment.NOW));
  }
}
