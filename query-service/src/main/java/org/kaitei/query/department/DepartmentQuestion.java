package org.kaitei.query.department;

import java.time.LocalDate;
import org.kaitei.department.DepartmentId;
import org.kaitei.plan.PlanId;
import org.kaitei.query.question.Moment;

/** What can be asked about departments. */
public sealed interface DepartmentQuestion {

  /**
   * @param on the day, in Japan, on which they are there
   */
  record DepartmentsOn(LocalDate on, Moment moment) implements DepartmentQuestion {}

  record OneDepartment(DepartmentId department, LocalDate on, Moment moment)
      implements DepartmentQuestion {}

  /** Who answers on the day for the indicators of a plan. */
  record AnsweringFor(PlanId plan, LocalDate on, Moment moment) implements DepartmentQuestion {}

  /** Who answers on the day for the indicators of all plans. */
  record Responsibilities(LocalDate on, Moment moment) implements DepartmentQuestion {}
}
