package org.kaitei.sheet;

import com.fasterxml.jackson.annotation.JsonClassDescription;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kaitei.department.DepartmentId;
import org.kaitei.ledger.LedgerEvent;
import org.kaitei.ledger.StreamId;
import org.kaitei.ledger.SubmittedBy;
import org.kaitei.plan.PlanId;
import org.kaitei.plan.Row;

/**
 * What happens to a sheet. These records are the storage format: see EventNames before changing
 * one.
 */
public sealed interface SheetEvent extends LedgerEvent {

  PlanId plan();

  int year();

  @Override
  default StreamId stream() {
    return new SheetId(plan(), year()).stream();
  }

  @JsonClassDescription("A plan's sheet (進捗評価シート) for a reporting year was begun.")
  record SheetOpened(PlanId plan, int year, SubmittedBy by) implements SheetEvent {}

  /**
   * @param reason null unless it overwrites what the row printed before
   */
  @JsonClassDescription(
      "A row as the sheet printed it, at the place where it stood then. It is reported again when any of its cells changes; cells that the later report leaves empty keep what they held.")
  record RowReported(
      PlanId plan, int year, Row row, PrintedRow printed, @Nullable String reason, SubmittedBy by)
      implements SheetEvent {}

  /**
   * @param parts those that were asked for now; earlier ones stay
   * @param reason null when none was given; none is needed
   */
  @JsonClassDescription(
      "Departments were asked for their parts of a sheet, each by a day. Further departments may be asked later.")
  record SubmissionOpened(
      PlanId plan, int year, List<Part> parts, @Nullable String reason, SubmittedBy by)
      implements SheetEvent {}

  @JsonClassDescription("A department got another day for its part, and why.")
  record DueDateMoved(
      PlanId plan,
      int year,
      DepartmentId department,
      LocalDate before,
      LocalDate after,
      String reason,
      SubmittedBy by)
      implements SheetEvent {}

  /**
   * @param acknowledged empty when nothing about its rows was remarkable
   * @param reason why somebody else did it in place of the department; null when it did so itself
   */
  @JsonClassDescription(
      "A part of the sheet was said to be complete, and every warning about it answered: by the department, or in its place by somebody who gave a reason.")
  record PartSubmitted(
      PlanId plan,
      int year,
      DepartmentId department,
      List<AcknowledgedWarning> acknowledged,
      @Nullable String reason,
      SubmittedBy by)
      implements SheetEvent {}

  @JsonClassDescription("A planner gave a part back to its department, and why.")
  record PartReturned(PlanId plan, int year, DepartmentId department, String reason, SubmittedBy by)
      implements SheetEvent {}

  /**
   * @param word null when there was nothing to say
   */
  @JsonClassDescription("A planner found a department's part of the sheet complete.")
  record PartConfirmed(
      PlanId plan, int year, DepartmentId department, @Nullable String word, SubmittedBy by)
      implements SheetEvent {}

  /**
   * @param department that does not owe it any more
   * @param to those that owe it from now on: each has a part of its own, due on the day of this
   *     one, and has to submit it anew if it had one
   */
  @JsonClassDescription(
      "A department's part of the sheet became that of others, which answer for its rows now.")
  record PartPassedOn(
      PlanId plan,
      int year,
      DepartmentId department,
      List<DepartmentId> to,
      String reason,
      SubmittedBy by)
      implements SheetEvent {}

  @JsonClassDescription("A department was asked for its part of the sheet no longer, and why.")
  record PartWithdrawn(
      PlanId plan, int year, DepartmentId department, String reason, SubmittedBy by)
      implements SheetEvent {}

  /**
   * @param number counts the publications of this sheet, from 1
   * @param position the last event of the ledger that the publication shows
   * @param unconfirmed the departments whose parts were not confirmed when the sheet was published
   *     nevertheless; null when there were none
   * @param reason null when none was given; needed for a further publication and for one with
   *     unconfirmed parts
   */
  @JsonClassDescription("A sheet was published as it was at a position of the ledger.")
  record SheetPublished(
      PlanId plan,
      int year,
      int number,
      long position,
      @Nullable List<DepartmentId> unconfirmed,
      @Nullable String reason,
      SubmittedBy by)
      implements SheetEvent {}

  @JsonClassDescription(
      "The files of a publication were rendered and kept; their hashes are what they are held against.")
  record PublicationSealed(
      PlanId plan, int year, int number, long position, List<SealedFile> files, SubmittedBy by)
      implements SheetEvent {}
}
