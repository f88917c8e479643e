package org.kaitei.query.pages.comment;

import java.util.List;
import java.util.Map;
import org.kaitei.access.Requires;
import org.kaitei.access.Right;
import org.kaitei.plan.RowKey;
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
import org.kaitei.query.sheet.SheetAddress;
import org.kaitei.query.sheet.SheetOf;
import org.kaitei.sheet.SheetId;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The page on which a note is written on rows of a sheet, or on the sheet as a whole. */
@Controller
@RequestMapping("/plans/{plan}/sheets/{year}/comments")
public class CommentPages {

  private final Asking asking;
  private final Commands commands;

  public CommentPages(Asking asking, Commands commands) {
    this.asking = asking;
    this.commands = commands;
  }

  /**
   * @param row that is ticked to begin with, as a sheet links here
   */
  @Requires(Right.SPEAK)
  @GetMapping
  ModelAndView form(
      @PathVariable String plan,
      @PathVariable String year,
      @RequestParam(required = false) String row,
      Visit visit) {
    Form begun = row == null ? Form.NONE : new Form(Map.of("row", List.of(row)));
    return shown(SheetAddress.of(plan, year), begun, null, visit);
  }

  @Requires(Right.SPEAK)
  @PostMapping
  ModelAndView send(
      @PathVariable String plan, @PathVariable String year, Form form, Sender sender, Visit visit) {
    SheetId sheet = SheetAddress.of(plan, year);
    return switch (commands.send(writing(sheet, form), sender)) {
      case Outcome.Done done ->
          FormAnswer.to(visit.to(SheetAddress.path(sheet)), "commented", done);
      case Outcome.Refused no -> FormAnswer.refused(no, shown(sheet, form, no.trouble(), visit));
    };
  }

  private static Command writing(SheetId sheet, Form form) {
    List<RowKey> rows = RowChoice.sent(form);
    return Command.post(
            "/api/plans/" + sheet.plan() + "/notes",
            Command.fields(
                "kind",
                form.text("kind"),
                "year",
                sheet.year(),
                "rows",
                rows.isEmpty() ? null : rows,
                "heading",
                form.text("heading"),
                "text",
                form.raw("text"),
                "speaker",
                form.text("speaker")))
        .once(form.text("key"));
  }

  private ModelAndView shown(SheetId id, Form form, Trouble trouble, Visit visit) {
    var sheet = asking.ask(new SheetOf(id, null, Moment.NOW));
    var plan = asking.ask(new OnePlan(id.plan(), Moment.NOW));
    return new ModelAndView("comment", "page", CommentPage.of(sheet, plan, form, trouble, visit));
  }
}
