package org.kaitei.query.submission;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.axonframework.queryhandling.QueryHandler;
import org.kaitei.ledger.Refusal;
import org.kaitei.query.department.Answering;
import org.kaitei.query.department.Departments;
import org.kaitei.query.plan.PlanAnswers;
import org.kaitei.query.question.Today;
import org.kaitei.query.sheet.SheetParts;
import org.kaitei.query.submission.SubmissionDocument.ShownStep;
import org.kaitei.query.views.Version;
import org.kaitei.query.views.ViewReader;
import org.kaitei.query.views.ViewsAt;
import org.kaitei.sheet.SheetId;

/** Answers how sheets come together. */
public final class SubmissionAnswers {

  private final ViewReader reader;

  public SubmissionAnswers(ViewReader reader) {
    this.reader = reader;
  }

  @QueryHandler
  public SubmissionDocument submission(SubmissionOf question) {
    ViewsAt views = reader.at(question.moment().asOf());
    SheetId id = question.sheet();
    PlanAnswers.plan(views, id.plan());
    SheetParts sheet =
        SheetParts.find(views, id, null)
            .orElseThrow(() -> Refusal.notFound("sheet", id.stream().id()));
    SubmissionView submission =
        views.find(SubmissionView.of(id)).map(Version::state).orElse(SubmissionView.KIND.empty());
    Answering answering = Answering.on(question.on(), views);
    var parts = new PartComposition(question.on(), submission, sheet, answering);
    return new SubmissionDocument(
        id.plan(),
        id.year(),
        submission.status(),
        sheet.sheet().state().revision(),
        question.on(),
        dueOn(submission),
        parts.parts(),
        parts.withoutPart(),
        steps(submission, answering.departments()),
        views.mark(),
        Math.max(sheet.version(), answering.version()));
  }

  private static LocalDate dueOn(SubmissionView submission) {
    return submission.parts().stream()
        .map(HeldPart::dueOn)
        .max(Comparator.naturalOrder())
        .orElse(null);
  }

  private static List<ShownStep> steps(SubmissionView submission, Departments departments) {
    return submission.steps().stream().map(step -> shown(step, departments)).toList();
  }

  private static ShownStep shown(Step step, Departments departments) {
    LocalDate then = Today.inJapan(step.recordedAt());
    return new ShownStep(
        step,
        departments.nameThen(step.department(), step.recordedAt()),
        step.part() == null ? null : departments.name(step.part(), then),
        step.to().stream().map(heir -> departments.name(heir, then)).toList());
  }
}
