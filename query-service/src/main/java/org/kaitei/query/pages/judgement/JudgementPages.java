package org.kaitei.query.pages.judgement;

import org.jspecify.annotations.Nullable;
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
import org.kaitei.query.plan.PlanQuestion.OnePlan;
import org.kaitei.query.question.Asking;
import org.kaitei.query.question.Moment;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** The page on which a planner chooses how a plan judges its indicators. */
@Controller
@RequestMapping("/plans/{plan}/judgement")
public class JudgementPages {

  private final Asking asking;
  private final Commands commands;

  public JudgementPages(Asking asking, Commands commands) {
    this.asking = asking;
    this.commands = commands;
  }

  @Requires(Right.PLAN)
  @GetMapping
  ModelAndView form(@PathVariable String plan, Visit visit) {
    return shown(plan, Form.NONE, null, visit);
  }

  @Requires(Right.PLAN)
  @PostMapping
  ModelAndView send(@PathVariable String plan, Form form, Sender sender, Visit visit) {
    Command choose =
        Command.put(
                "/api/plans/{plan}/judgement", ChosenRule.of(form).asked(form.text("reason")), plan)
            .unchangedSince(form.version("version"))
            .once(form.text("key"));
    return switch (commands.send(choose, sender)) {
      case Outcome.Done done -> FormAnswer.to(visit.to("/plans/" + plan), "judged", done);
      case Outcome.Refused no -> FormAnswer.refused(no, shown(plan, form, no.trouble(), visit));
    };
  }

  private ModelAndView shown(String plan, Form sent, @Nullable Trouble trouble, Visit visit) {
    var id = Asking.id("plan", plan, PlanId::new);
    var standing = asking.ask(new OnePlan(id, Moment.NOW));
    return new ModelAndView("judgement", "page", JudgementPage.of(standing, sent, trouble, visit));
  }
}
