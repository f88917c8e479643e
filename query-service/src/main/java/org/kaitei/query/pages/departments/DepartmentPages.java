package org.kaitei.query.pages.departments;

import java.time.LocalDate;
import java.util.List;
import org.kaitei.access.Requires;
import org.kaitei.access.Right;
import org.kaitei.department.DepartmentId;
import org.kaitei.query.department.DepartmentDocument.Named;
import org.kaitei.query.department.DepartmentDocument.Related;
import org.kaitei.query.department.DepartmentQuestion.OneDepartment;
import org.kaitei.query.department.DepartmentQuestion.Responsibilities;
import org.kaitei.query.department.ResponsibilitiesDocument.Answered;
import org.kaitei.query.pages.Frame;
import org.kaitei.query.pages.Link;
import org.kaitei.query.pages.Visit;
import org.kaitei.query.pages.Words;
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
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** A department, which an administrator renames, splits, closes, or gives indicators to. */
@Controller
@RequestMapping("/departments/{department}")
public class DepartmentPages {

  private final Asking asking;
  private final Commands commands;
  private final Today today;

  public DepartmentPages(Asking asking, Commands commands, Today today) {
    this.asking = asking;
    this.commands = commands;
    this.today = today;
  }

  @Requires(Right.DEPARTMENTS)
  @GetMapping
  ModelAndView department(@PathVariable String department, Visit visit, Moment moment) {
    return shown(id(department), moment, Form.NONE, null, visit);
  }

  @Requires(Right.DEPARTMENTS)
  @PostMapping
  ModelAndView send(@PathVariable String department, Form form, Sender sender, Visit visit) {
    DepartmentId id = id(department);
    return switch (commands.send(DepartmentCommand.of(form), sender)) {
      case Outcome.Done done -> FormAnswer.to(visit.to("/departments/" + id), "department", done);
      case Outcome.Refused no ->
          FormAnswer.refused(no, shown(id, Moment.NOW, form, no.trouble(), visit));
    };
  }

  private static DepartmentId id(String department) {
    return Asking.id("department", department, DepartmentId::new);
  }

  private ModelAndView shown(
      DepartmentId id, Moment moment, Form form, Trouble trouble, Visit visit) {
    Words words = visit.words();
    LocalDate on = today.of(moment);
    var one = asking.ask(new OneDepartment(id, on, moment));
    Moment then = new Moment(one.asOf());
    var all = asking.ask(new Responsibilities(on, then));
    Link above = new Link(words.say("job.DEPARTMENTS"), visit.to("/departments"));
    var page =
        new DepartmentPage(
            Frame.bare(visit, one.name(), List.of(Frame.home(visit), above)),
            visit.to("/departments/" + id),
            id.value(),
            one.until() == null ? null : words.day(one.until()),
            one.names().stream().map(named -> name(named, words)).toList(),
            one.predecessors().stream().map(Related::name).toList(),
            one.successors().stream().map(Related::name).toList(),
            AnsweredPlan.with(answered -> id.equals(answered.department()), all),
            AnsweredPlan.with(answered -> answered.department() == null, all),
            AnsweredPlan.with(answered -> isAnothers(id, answered), all),
            DepartmentCommand.SUCCESSORS,
            Command.newKey(),
            form,
            trouble);
    return new ModelAndView("department", "page", page);
  }

  private static boolean isAnothers(DepartmentId id, Answered answered) {
    return answered.department() != null && !answered.department().equals(id);
  }

  private static String name(Named named, Words words) {
    return named.from() == null
        ? named.name()
        : words.say("department.since", named.name(), words.day(named.from()));
  }
}
