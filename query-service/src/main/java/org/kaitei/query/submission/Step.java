package org.kaitei.query.submission;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kaitei.department.DepartmentId;
import org.kaitei.ledger.EventNames;
import org.kaitei.ledger.RecordedEvent;
import org.kaitei.query.views.Entry;
import org.kaitei.sheet.AcknowledgedWarning;
import org.kaitei.sheet.Part;
import org.kaitei.sheet.SheetEvent;
import org.kaitei.sheet.SheetEvent.DueDateMoved;
import org.kaitei.sheet.SheetEvent.PartConfirmed;
import org.kaitei.sheet.SheetEvent.PartPassedOn;
import org.kaitei.sheet.SheetEvent.PartReturned;
import org.kaitei.sheet.SheetEvent.PartSubmitted;
import org.kaitei.sheet.SheetEvent.PartWithdrawn;
import org.kaitei.sheet.SheetEvent.SheetPublished;
import org.kaitei.sheet.SheetEvent.SubmissionOpened;

/**
 * One step of a sheet's submission: what was done, who did it and why.
 *
 * @param revision within the sheet, from 1
 * @param part the department whose part it is about; null for the whole sheet
 * @param asked the parts that a department was asked for; empty in any other step
 * @param to the departments that a part was passed on to; empty in any other step
 * @param dueOn the new day, of a due date that was moved
 * @param acknowledged the warnings that were answered with the submission of a part
 * @param publication its number, where the sheet was published
 * @param department that the one who did it belongs to; null for none
 */
public record Step(
    long revision,
    long position,
    String kind,
    @Nullable DepartmentId part,
    List<Part> asked,
    List<DepartmentId> to,
    @Nullable LocalDate dueOn,
    List<AcknowledgedWarning> acknowledged,
    @Nullable Integer publication,
    @Nullable String reason,
    Instant recordedAt,
    String recordedBy,
    @Nullable String department,
    String eventId)
    implements Entry {

  static Step of(RecordedEvent recorded) {
    return switch ((SheetEvent) recorded.event()) {
      case SubmissionOpened e -> of(recorded, null, e.reason()).asking(e.parts());
      case DueDateMoved e -> of(recorded, e.department(), e.reason()).due(e.after());
      case PartSubmitted e ->
          of(recorded, e.department(), e.reason()).acknowledging(e.acknowledged());
      case PartReturned e -> of(recorded, e.department(), e.reason());
      case PartConfirmed e -> of(recorded, e.department(), e.word());
      case PartPassedOn e -> of(recorded, e.department(), e.reason()).passing(e.to());
      case PartWithdrawn e -> of(recorded, e.department(), e.reason());
      case SheetPublished e -> of(recorded, null, e.reason()).publishing(e.number());
      default -> of(recorded, null, null);
    };
  }

  private static Step of(RecordedEvent recorded, DepartmentId part, String reason) {
    return new Step(
        recorded.revision(),
        recorded.position(),
        EventNames.kindOf(recorded.event()),
        part,
        List.of(),
        List.of(),
        null,
        List.of(),
        null,
        reason,
        recorded.recordedAt(),
        recorded.event().by().subject(),
        recorded.event().by().department(),
        recorded.eventId());
  }

  public boolean isSubmission() {
    return kind.equals("part-submitted");
  }

  private Step asking(List<Part> parts) {
    return with(parts, to, dueOn, acknowledged, publication);
  }

  private Step passing(List<DepartmentId> heirs) {
    return with(asked, heirs, dueOn, acknowledged, publication);
  }

  private Step due(LocalDate day) {
    return with(asked, to, day, acknowledged, publication);
  }

  private Step acknowledging(List<AcknowledgedWarning> warnings) {
    return with(asked, to, dueOn, warnings, publication);
  }

  private Step publishing(int number) {
    return with(asked, to, dueOn, acknowledged, number);
  }

  private Step with(
      List<Part> parts,
      List<DepartmentId> heirs,
      LocalDate day,
      List<AcknowledgedWarning> warnings,
      Integer number) {
    return new Step(
        revision,
        position,
        kind,
        part,
        parts,
        heirs,
        day,
        warnings,
        number,
        reason,
        recordedAt,
        recordedBy,
        department,
        eventId);
  }
}
