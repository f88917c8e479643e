package org.kaitei.query.department;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kaitei.department.DepartmentId;
import org.kaitei.indicator.IndicatorId;
import org.kaitei.plan.PlanId;
import org.kaitei.query.question.DailyAnswer;

/**
 * Who answers for what, without a figure.
 *
 * @param on the day that it is looked at
 * @param plans in the order in which they were adopted
 */
public record ResponsibilitiesDocument(LocalDate on, List<OfPlan> plans, Instant asOf, long version)
    implements DailyAnswer {

  /**
   * @param indicators that the plan aims at, in the order in which it first named them; one that
   *     several plans aim at is told in each
   */
  public record OfPlan(PlanId plan, String title, List<Answered> indicators) {}

  /**
   * @param name that the plan knows it by
   * @param department that answers for it on the day; null for none
   * @param departmentName what that is called on the day
   * @param said in what words it was recorded who answers; they need not mean a department
   */
  public record Answered(
      IndicatorId indicator,
      String name,
      @Nullable DepartmentId department,
      @Nullable String departmentName,
      @Nullable String said) {}
}
