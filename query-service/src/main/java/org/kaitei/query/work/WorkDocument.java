package org.kaitei.query.work;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kaitei.department.DepartmentId;
import org.kaitei.plan.PlanId;
import org.kaitei.query.question.DailyAnswer;
import org.kaitei.query.submission.PartState;
import org.kaitei.query.submission.SheetStatus;

/**
 * What is to be done.
 *
 * @param on the day, in Japan, that due dates are held against
 * @param department the asker's; null for none
 * @param planning whether the asker takes the parts of all departments together
 * @param items the earliest due first
 * @param handedIn what the asker's department need do nothing about any more, the newest year first
 */
public record WorkDocument(
    LocalDate on,
    @Nullable String department,
    boolean planning,
    List<Item> items,
    List<HandedIn> handedIn,
    Instant asOf,
    long version)
    implements DailyAnswer {

  /** Another asker has other work at the same address. */
  @Override
  public String etag() {
    return DailyAnswer.super.etag() + "-" + department + "-" + planning;
  }

  /** What has to be done with a part. */
  public enum Task {
    SUBMIT,
    CONFIRM,
    /** Nobody but the department can do it, and it is late. */
    WAIT
  }

  /**
   * A part of a sheet that something has to be done about.
   *
   * @param title of the plan
   * @param name of the department on the day
   * @param rows how many the part has, and how many figures are missing
   * @param returnedReason why it was given back; null unless it was
   */
  public record Item(
      Task task,
      PlanId plan,
      String title,
      int reportingYear,
      SheetStatus status,
      DepartmentId department,
      String name,
      PartState state,
      LocalDate dueOn,
      boolean late,
      int rows,
      long missing,
      @Nullable String returnedReason) {}

  /**
   * A part of a sheet that was submitted, or confirmed after that.
   *
   * @param title of the plan
   * @param name of the department on the day
   * @param since when it came into its state
   */
  public record HandedIn(
      PlanId plan,
      String title,
      int reportingYear,
      SheetStatus status,
      DepartmentId department,
      String name,
      PartState state,
      Instant since) {}
}
