package org.kaitei.query.pages.work;

import static org.kaitei.query.pages.form.Command.fields;

import java.util.Set;
import org.kaitei.access.Requires;
import org.kaitei.access.Right;
import org.kaitei.ledger.Refusal;
import org.kaitei.query.department.DepartmentQuestion.AnsweringFor;
import org.kaitei.query.pages.Visit;
import org.kaitei.query.pages.form.Command;
import org.kaitei.query.pages.form.Commands;
import org.kaitei.query.pages.form.Form;
import org.kaitei.query.pages.form.FormAnswer;
import org.kaitei.query.pages.form.Outcome;
import org.kaitei.query.pages.form.RefusalWords;
import org.kaitei.query.pages.form.Sender;
import org.kaitei.query.pages.work.PartPage.Open;
import org.kaitei.query.plan.PlanQuestion.OnePlan;
import org.kaitei.query.question.Asking;
import org.kaitei.query.question.Moment;
import org.kaitei.query.question.Today;
import org.kaitei.query.sheet.SheetAddress;
import org.kaitei.query.sheet.SheetOf;
import org.kaitei.query.submission.ShownPart;
import org.kaitei.query.submission.SubmissionOf;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** The page on which a department fills its part of a year's sheet and submits it. */
@Controller
@RequestMapping("/plans/{plan}/sheets/{year}/parts/{department}")
public class PartPages {

  /** The buttons of who takes the parts together; the calls end like them. */
  private static final Set<String> REASSIGNING = Set.of("pass-on", "withdraw");

  private final Asking asking;
  private final Commands commands;
  private final Today today;
  private final RefusalWords refusals;

  public PartPages(Asking asking, Commands commands, Today today, RefusalWords refusals) {
    this.asking = asking;
    this.commands = commands;
    this.today = today;
    this.refusals = refusals;
  }

  @Requires(Right.READ)
  @GetMapping
  ModelAndView part(
      @PathVariable String plan,
      @PathVariable String year,
      @PathVariable String department,
      Visit visit,
      Moment moment) {
    PartSheet part = part(PartKey.of(plan, year, department), moment);
    return shown(part, Open.NOTHING, Form.NONE, visit);
  }

  @Requires(Right.RECORD)
  @PostMapping
  ModelAndView send(
      @PathVariable String plan,
      @PathVariable String year,
      @PathVariable String department,
      Form form,
      Sender sender,
      Visit visit) {
    PartKey key = PartKey.of(plan, year, department);
    if (REASSIGNING.contains(form.button())) {
      return reassigned(key, form, sender, visit);
    }
    PartSheet part = part(key, Moment.NOW);
    long version = form.number("version", part.sheet().version());
    var saving = new PartSaving(commands, sender, part, version, form.text("key"));
    saving.save(RowInput.of(form));
    boolean submitting = form.button().equals("submit");
    if (saving.refusedSome() || (saving.last() == null && !submitting)) {
      Visit after = saving.refusedSome() ? visit : visit.having("nothing");
      return again(key, saving.open(form.text("reason"), null), form, after);
    }
    if (!submitting) {
      return FormAnswer.to(visit.to(key.path()), "saved", saving.last());
    }
    return switch (commands.send(submission(key, form), sender)) {
      case Outcome.Done done -> FormAnswer.to(visit.to(key.path()), "submitted", done);
      case Outcome.Refused no ->
          FormAnswer.refused(
              no, again(key, saving.open(form.text("reason"), no.trouble()), form, visit));
    };
  }

  /** What becomes of a part that its department will not submit. */
  private ModelAndView reassigned(PartKey key, Form form, Sender sender, Visit visit) {
    var command =
        Command.post(
                "/api" + key.path() + "/" + form.button(), fields("reason", form.text("reason")))
            .unchangedSince(form.version("submission"))
            .once(form.text("key"));
    return switch (commands.send(command, sender)) {
      case Outcome.Done done ->
          FormAnswer.to(visit.to(SheetAddress.path(key.sheet()) + "/review"), form.button(), done);
      case Outcome.Refused no ->
          FormAnswer.refused(no, again(key, Open.refused(form, no.trouble()), form, visit));
    };
  }

  private static Command submission(PartKey key, Form form) {
    return Command.post(
            "/api" + key.path() + "/submit",
            fields("acknowledged", WarningLine.acknowledged(form), "reason", form.text("reason")))
        .unchangedSince(form.version("submission"))
        .once(form.text("key"));
  }

  private ModelAndView again(PartKey key, Open open, Form form, Visit visit) {
    return shown(part(key, Moment.NOW), open, form, visit);
  }

  private ModelAndView shown(PartSheet part, Open open, Form form, Visit visit) {
    var warnings = WarningLine.of(part, form, refusals, visit);
    return new ModelAndView("part", "page", PartPage.of(part, open, warnings, visit));
  }

  private PartSheet part(PartKey key, Moment moment) {
    var submission = asking.ask(new SubmissionOf(key.sheet(), today.of(moment), moment));
    ShownPart part =
        submission.parts().stream()
            .filter(one -> one.department().equals(key.department()))
            .findFirst()
            .orElseThrow(() -> Refusal.notFound("part", key.department()));
    Moment then = new Moment(submission.asOf());
    return new PartSheet(
        key,
        part,
        submission,
        asking.ask(new SheetOf(key.sheet(), then)),
        asking.ask(new OnePlan(key.sheet().plan(), then)),
        asking.ask(new AnsweringFor(key.sheet().plan(), submission.on(), then)));
  }
}
