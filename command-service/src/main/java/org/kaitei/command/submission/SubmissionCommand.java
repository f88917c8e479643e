package org.kaitei.command.submission;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kaitei.access.Right;
import org.kaitei.command.ledger.LedgerCommand;
import org.kaitei.department.DepartmentId;
import org.kaitei.ledger.StreamId;
import org.kaitei.ledger.SubmittedBy;
import org.kaitei.plan.RowKey;
import org.kaitei.sheet.Part;
import org.kaitei.sheet.SheetId;

/**
 * What can be asked about the submission of a sheet. {@code unchangedSince} is a revision of the
 * sheet's stream: the command is refused when the part has changed after it; null asks for no such
 * thing.
 */
sealed interface SubmissionCommand extends LedgerCommand {

  SheetId sheet();

  @Override
  default StreamId stream() {
    return sheet().stream();
  }

  /**
   * Asks departments for their parts. Whoever was asked before is only given another day.
   *
   * @param parts null for every department that answers for an indicator of the sheet's rows, each
   *     by the day {@code dueOn}
   * @param dueOn null when every part names its own
   * @param reason null when none was given; needed where somebody was given another day before
   */
  record OpenSubmission(
      SheetId sheet,
      @Nullable List<Part> parts,
      @Nullable LocalDate dueOn,
      @Nullable String reason,
      SubmittedBy by)
      implements SubmissionCommand {

    static final String NAME = "submission-opening";

    @Override
    public Right right() {
      return Right.RUN_SUBMISSION;
    }

    @Override
    public String commandName() {
      return NAME;
    }
  }

  /**
   * @param reason why somebody else does it in place of the department; null when it does so itself
   */
  record SubmitPart(
      SheetId sheet,
      DepartmentId department,
      List<Answered> answered,
      @Nullable String reason,
      @Nullable Long unchangedSince,
      SubmittedBy by)
      implements SubmissionCommand {

    static final String NAME = "part-submission";

    /** What a department says to a warning about a row. */
    record Answered(RowKey row, String code, String word) {}

    /** The same, by the department itself, which has nobody to give a reason to. */
    SubmitPart byTheDepartment() {
      return new SubmitPart(sheet, department, answered, null, unchangedSince, by);
    }

    @Override
    public Right right() {
      return Right.SUBMIT;
    }

    @Override
    public String commandName() {
      return NAME;
    }
  }

  /** What becomes of a part that its department will not submit. */
  sealed interface Reassignment extends SubmissionCommand {

    String NAME = "part-reassignment";

    DepartmentId department();

    String reason();

    @Nullable Long unchangedSince();

    @Override
    default Right right() {
      return Right.RUN_SUBMISSION;
    }

    @Override
    default String commandName() {
      return NAME;
    }
  }

  /**
   * @param to null for all that have taken the department's place and answer for a row of the sheet
   */
  record PassPartOn(
      SheetId sheet,
      DepartmentId department,
      @Nullable List<DepartmentId> to,
      String reason,
      @Nullable Long unchangedSince,
      SubmittedBy by)
      implements Reassignment {}

  record WithdrawPart(
      SheetId sheet,
      DepartmentId department,
      String reason,
      @Nullable Long unchangedSince,
      SubmittedBy by)
      implements Reassignment {}

  /** A planner's word on parts that were submitted: on all of them or on none. */
  sealed interface Review extends SubmissionCommand {

    String NAME = "part-review";

    List<DepartmentId> departments();

    @Nullable Long unchangedSince();

    @Override
    default Right right() {
      return Right.RUN_SUBMISSION;
    }

    @Override
    default String commandName() {
      return NAME;
    }
  }

  record ReturnParts(
      SheetId sheet,
      List<DepartmentId> departments,
      String reason,
      @Nullable Long unchangedSince,
      SubmittedBy by)
      implements Review {}

  /**
   * @param word null when there is nothing to say
   * @param seenAt the position of the ledger at which the figures were looked at; null asks for no
   *     check that they still stand
   */
  record ConfirmParts(
      SheetId sheet,
      List<DepartmentId> departments,
      @Nullable String word,
      @Nullable Long unchangedSince,
      @Nullable Long seenAt,
      SubmittedBy by)
      implements Review {}
}
