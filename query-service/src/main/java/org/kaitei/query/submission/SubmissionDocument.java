package org.kaitei.query.submission;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kaitei.plan.PlanId;
import org.kaitei.query.question.DailyAnswer;
import org.kaitei.query.submission.ShownPart.PartRow;

/**
 * How a sheet comes together.
 *
 * @param revision the number of the sheet's last event
 * @param on the day, in Japan, that due dates are held against and names are of
 * @param dueOn the last of the parts' days; null when no department was asked
 * @param parts in the order in which they were asked for
 * @param withoutPart rows that belong to none of the parts
 * @param steps everything that was done, in that order
 */
public record SubmissionDocument(
    PlanId plan,
    int reportingYear,
    SheetStatus status,
    long revision,
    LocalDate on,
    @Nullable LocalDate dueOn,
    List<ShownPart> parts,
    List<PartRow> withoutPart,
    List<ShownStep> steps,
    Instant asOf,
    long version)
    implements DailyAnswer {

  /**
   * @param departmentName what the department of the one who did it was called on that day
   * @param partName likewise for the department whose part it is about; null for the whole sheet
   * @param toNames likewise for those that a part was passed on to
   */
  public record ShownStep(
      Step step,
      @Nullable String departmentName,
      @Nullable String partName,
      List<String> toNames) {}
}
