package org.kaitei.query.pages.comment;

import java.util.List;
import org.kaitei.access.Right;
import org.kaitei.query.pages.Frame;
import org.kaitei.query.pages.Link;
import org.kaitei.query.pages.Visit;
import org.kaitei.query.pages.form.Command;
import org.kaitei.query.pages.form.Form;
import org.kaitei.query.pages.form.FormPage;
import org.kaitei.query.pages.form.Trouble;
import org.kaitei.query.plan.PlanDocument;
import org.kaitei.query.sheet.SheetAddress;
import org.kaitei.query.sheet.SheetDocument;
import org.kaitei.sheet.SheetId;

/**
 * The form of a new note on a sheet.
 *
 * @param expert whether who is here may comment as an expert does
 * @param department whether they may tell of the progress
 * @param speaks whether they may write down what somebody else said
 */
public record CommentPage(
    Frame frame,
    String action,
    String key,
    boolean expert,
    boolean department,
    boolean speaks,
    String kind,
    String heading,
    String text,
    String speaker,
    List<RowChoice> rows,
    Trouble trouble)
    implements FormPage {

  /**
   * @param form as it was sent; empty at first
   * @param trouble null at first
   */
  static CommentPage of(
      SheetDocument sheet, PlanDocument plan, Form form, Trouble trouble, Visit visit) {
    var words = visit.words();
    String path = SheetAddress.path(new SheetId(sheet.plan(), sheet.reportingYear()));
    boolean expert = visit.may(Right.COMMENT);
    boolean department = visit.may(Right.NOTE);
    return new CommentPage(
        Frame.bare(
            visit,
            words.say("comment.new"),
            List.of(
                Frame.home(visit),
                new Link(plan.title(), visit.to("/plans/" + plan.id())),
                new Link(words.say("sheet", words.year(sheet.reportingYear())), visit.to(path)))),
        visit.to(path + "/comments"),
        Command.newKey(),
        expert,
        department,
        expert && department,
        form.text("kind"),
        form.text("heading"),
        form.raw("text"),
        form.text("speaker"),
        RowChoice.of(sheet, form.all("row")),
        trouble);
  }
}
