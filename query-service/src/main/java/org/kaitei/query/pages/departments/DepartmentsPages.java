package org.kaitei.query.pages.departments;

import java.time.LocalDate;
import org.kaitei.access.Requires;
import org.kaitei.access.Right;
import org.kaitei.query.department.DepartmentQuestion.DepartmentsOn;
import org.kaitei.query.department.DepartmentQuestion.Responsibilities;
import org.kaitei.query.department.DepartmentsDocument.Listed;
import org.kaitei.query.pages.Frame;
import org.kaitei.query.pages.Link;
import org.kaitei.query.pages.Visit;
import org.kaitei.query.pages.form.Command;
import org.kaitei.query.pages.form.Commands;
import org.kaitei.query.pages.form.Form;
import org.kaitei.query.pages.form.FormAnswer;
import org.kaitei.query.pages.form.Outcome;
import org.kaitei.query.pages.form.Sender;
import org.kaitei.query.pages.form.Trouble;
import org.kaitei.query.question.Asking;
import org.kaitei.query.question.Moment;
import org.kaitei.query.question.Today;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** The list of departments, to which an administrator adds, and which are merged there. */
@Controller
@RequestMapping("/departments")
public class DepartmentsPages {

  private final Asking asking;
  private final Commands commands;
  private final Today today;

  public DepartmentsPages(Asking asking, Commands commands, Today today) {
    this.asking = asking;
    this.commands = commands;
    this.today = today;
  }

  @Requires(Right.DEPARTMENTS)
  @GetMapping
  ModelAndView list(Visit visit, Moment moment) {
    return shown(moment, Form.NONE, null, visit);
  }

  @Requires(Right.DEPARTMENTS)
  @PostMapping
  ModelAndView send(Form form, Sender sender, Visit visit) {
    return switch (commands.send(DepartmentCommand.of(form), sender)) {
      case Outcome.Done done -> FormAnswer.to(visit.to("/departments"), "department", done);
      case Outcome.Refused no ->
          FormAnswer.refused(no, shown(Moment.NOW, form, no.trouble(), visit));
    };
  }

  private ModelAndView shown(Moment moment, Form form, Trouble trouble, Visit visit) {
    LocalDate on = today.of(moment);
    var known = asking.ask(new DepartmentsOn(on, moment));
    Moment then = new Moment(known.asOf());
    var all = asking.ask(new Responsibilities(on, then));
    var page =
        new DepartmentsPage(
            Frame.bare(visit, visit.words().say("job.DEPARTMENTS")),
            visit.to("/departments"),
            known.departments().stream().map(listed -> line(listed, visit)).toList(),
            AnsweredPlan.count(AnsweredPlan.with(answered -> answered.department() == null, all)),
            Command.newKey(),
            form,
            trouble);
    return new ModelAndView("departments", "page", page);
  }

  private static DepartmentsPage.Line line(Listed listed, Visit visit) {
    return new DepartmentsPage.Line(
        listed.id().value(),
        new Link(listed.name(), visit.to("/departments/" + listed.id())),
        listed.from() == null ? null : visit.words().day(listed.from()));
  }
}
