package org.kaitei.query.pages.review;

import java.util.List;
import org.kaitei.query.department.DepartmentsDocument;
import org.kaitei.query.pages.Frame;
import org.kaitei.query.pages.Link;
import org.kaitei.query.pages.Visit;
import org.kaitei.query.pages.Words;
import org.kaitei.query.pages.form.Command;
import org.kaitei.query.pages.form.Form;
import org.kaitei.query.pages.form.FormPage;
import org.kaitei.query.pages.form.Trouble;
import org.kaitei.query.plan.PlanDocument;
import org.kaitei.query.sheet.SheetAddress;
import org.kaitei.query.sheet.SheetDocument;
import org.kaitei.query.submission.PartState;
import org.kaitei.query.submission.SubmissionDocument;
import org.kaitei.sheet.SheetId;

/**
 * How a year's sheet comes together, with what a planner does about it.
 *
 * @param action where the forms are sent
 * @param status of the sheet
 * @param departments that may be asked, each by a day of its own
 * @param withoutPart names of rows that no asked department answers for
 * @param complete whether all parts were confirmed, or none was asked for
 * @param position the last that the page shows: what is published is what was seen
 * @param sent what was entered; empty at first
 * @param trouble why it was refused; null when it was not
 */
public record ReviewPage(
    Frame frame,
    String action,
    Link sheet,
    String status,
    List<PartRow> parts,
    List<AskedDepartment> departments,
    List<String> withoutPart,
    List<PublicationLine> publications,
    List<StepLine> steps,
    boolean complete,
    long version,
    long position,
    String key,
    Form sent,
    Trouble trouble)
    implements FormPage {

  /** Whether any department was meant by itself. */
  public boolean asksSome() {
    return departments.stream().anyMatch(AskedDepartment::asked);
  }

  static ReviewPage of(
      SubmissionDocument submission,
      SheetDocument sheet,
      PlanDocument plan,
      DepartmentsDocument known,
      Form sent,
      Trouble trouble,
      Visit visit) {
    SheetId id = new SheetId(submission.plan(), submission.reportingYear());
    Words words = visit.words();
    Link up = new Link(words.say("sheet", words.year(id.year())), visit.to(SheetAddress.path(id)));
    return new ReviewPage(
        Frame.bare(
            visit,
            words.say("review"),
            List.of(
                Frame.home(visit), new Link(plan.title(), visit.to("/plans/" + plan.id())), up)),
        visit.to(SheetAddress.path(id) + "/review"),
        up,
        words.say("status." + submission.status()),
        submission.parts().stream()
            .map(
                part ->
                    PartRow.of(part, id, sent.has("department", part.department().value()), visit))
            .toList(),
        known.departments().stream()
            .map(listed -> AskedDepartment.of(listed, submission.parts(), sent, visit))
            .toList(),
        submission.withoutPart().stream().map(row -> row.no() + " " + row.name()).toList(),
        sheet.publications().stream().map(p -> PublicationLine.of(p, visit)).toList(),
        submission.steps().reversed().stream().map(step -> StepLine.of(step, visit)).toList(),
        submission.parts().stream().allMatch(part -> part.state() == PartState.CONFIRMED),
        submission.version(),
        Math.max(submission.version(), sheet.version()),
        Command.newKey(),
        sent,
        trouble);
  }
}
