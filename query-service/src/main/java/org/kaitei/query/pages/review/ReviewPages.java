package org.kaitei.query.pages.review;

import java.util.List;
import org.kaitei.access.Requires;
import org.kaitei.access.Right;
import org.kaitei.query.department.AnsweringDocument;
import org.kaitei.query.department.DepartmentQuestion.AnsweringFor;
import org.kaitei.query.department.DepartmentQuestion.DepartmentsOn;
import org.kaitei.query.pages.Visit;
import org.kaitei.query.pages.form.Commands;
import org.kaitei.query.pages.form.Form;
import org.kaitei.query.pages.form.FormAnswer;
import org.kaitei.query.pages.form.Outcome;
import org.kaitei.query.pages.form.Sender;
import org.kaitei.query.pages.form.Trouble;
import org.kaitei.query.plan.PlanQuestion.OnePlan;
import org.kaitei.query.question.Asking;
import org.kaitei.query.question.Moment;
import org.kaitei.query.question.Today;
import org.kaitei.query.sheet.SheetAddress;
import org.kaitei.query.sheet.SheetOf;
import org.kaitei.query.submission.SubmissionDocument;
import org.kaitei.query.submission.SubmissionOf;
import org.kaitei.sheet.SheetId;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** The page on which a planner takes a year's sheet from the first request to its publication. */
@Controller
@RequestMapping("/plans/{plan}/sheets/{year}/review")
public class ReviewPages {

  private final Asking asking;
  private final Commands commands;
  private final Today today;

  public ReviewPages(Asking asking, Commands commands, Today today) {
    this.asking = asking;
    this.commands = commands;
    this.today = today;
  }

  @Requires(Right.RUN_SUBMISSION)
  @GetMapping
  ModelAndView review(
      @PathVariable String plan, @PathVariable String year, Visit visit, Moment moment) {
    return shown(SheetAddress.of(plan, year), Form.NONE, null, visit, moment);
  }

  @Requires(Right.RUN_SUBMISSION)
  @PostMapping
  ModelAndView send(
      @PathVariable String plan, @PathVariable String year, Form form, Sender sender, Visit visit) {
    SheetId sheet = SheetAddress.of(plan, year);
    ReviewCommand pressed = ReviewCommand.pressed(form);
    return switch (commands.send(pressed.of(sheet, form), sender)) {
      case Outcome.Done done ->
          FormAnswer.to(visit.to(SheetAddress.path(sheet) + "/review"), pressed.done(), done);
      case Outcome.Refused no ->
          FormAnswer.refused(no, shown(sheet, form, no.trouble(), visit, Moment.NOW));
    };
  }

  /** The names of departments that answer for rows and were not asked for them. */
  private static List<String> unasked(SubmissionDocument submission, AnsweringDocument answering) {
    return submission.withoutPart().stream()
        .flatMap(row -> answering.name(row.indicator()).stream())
        .distinct()
        .toList();
  }

  private ModelAndView shown(SheetId id, Form sent, Trouble trouble, Visit visit, Moment moment) {
    var submission = asking.ask(new SubmissionOf(id, today.of(moment), moment));
    Moment then = new Moment(submission.asOf());
    var sheet = asking.ask(new SheetOf(id, then));
    var plan = asking.ask(new OnePlan(id.plan(), then));
    var known = asking.ask(new DepartmentsOn(today.of(moment), then));
    var answering = asking.ask(new AnsweringFor(id.plan(), submission.on(), then));
    return new ModelAndView(
            "review", "page", ReviewPage.of(submission, sheet, plan, known, sent, trouble, visit))
        .addObject("unasked", unasked(submission, answering));
  }
}
