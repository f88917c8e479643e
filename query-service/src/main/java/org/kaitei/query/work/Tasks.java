package org.kaitei.query.work;

import java.util.Optional;
import java.util.stream.Stream;
import org.kaitei.query.department.Answering;
import org.kaitei.query.sheet.SheetParts;
import org.kaitei.query.submission.HeldPart;
import org.kaitei.query.submission.PartCounts;
import org.kaitei.query.submission.PartState;
import org.kaitei.query.submission.SubmissionView;
import org.kaitei.query.work.WorkDocument.HandedIn;
import org.kaitei.query.work.WorkDocument.Item;
import org.kaitei.query.work.WorkDocument.Task;
import org.kaitei.sheet.SheetId;

/** What there is to be done about one sheet. */
final class Tasks {

  private final WorkOf question;
  private final String department;
  private final SubmissionView submission;
  private final Answering answering;

  /**
   * @param department that the asker acts for on the day; null for none
   */
  Tasks(WorkOf question, String department, SubmissionView submission, Answering answering) {
    this.question = question;
    this.department = department;
    this.submission = submission;
    this.answering = answering;
  }

  /** Whether there is anything, which is known without the sheet's rows. */
  boolean isAny() {
    return submission.parts().stream().anyMatch(part -> task(part).isPresent());
  }

  Stream<Item> of(SheetParts sheet) {
    PartCounts counts = PartCounts.of(sheet, answering);
    return submission.parts().stream()
        .flatMap(part -> task(part).map(task -> item(task, part, sheet, counts)).stream());
  }

  private Optional<Task> task(HeldPart part) {
    if (part.state().isDue()) {
      if (isAskers(part)) {
        return Optional.of(Task.SUBMIT);
      }
      return question.planning() && part.isLate(question.on())
          ? Optional.of(Task.WAIT)
          : Optional.empty();
    }
    return question.planning() && part.state() == PartState.SUBMITTED
        ? Optional.of(Task.CONFIRM)
        : Optional.empty();
  }

  /** What the asker's department has handed in of it. */
  Stream<HandedIn> handedIn(SheetId sheet, String title) {
    return submission.parts().stream()
        .filter(part -> !part.state().isDue() && isAskers(part))
        .map(
            part ->
                new HandedIn(
                    sheet.plan(),
                    title,
                    sheet.year(),
                    submission.status(),
                    part.department(),
                    answering.departments().name(part.department(), question.on()),
                    part.state(),
                    part.changed().recordedAt()));
  }

  private boolean isAskers(HeldPart part) {
    return answering.inPlaceOf(part.department()).value().equals(department);
  }

  private Item item(Task task, HeldPart part, SheetParts sheet, PartCounts counts) {
    return new Item(
        task,
        sheet.id().plan(),
        sheet.newest().state().title(),
        sheet.id().year(),
        submission.status(),
        part.department(),
        answering.departments().name(part.department(), question.on()),
        part.state(),
        part.dueOn(),
        part.isLate(question.on()),
        counts.rows(part),
        counts.missing(part),
        part.returnedReason());
  }
}
