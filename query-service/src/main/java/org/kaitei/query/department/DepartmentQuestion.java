package org.kaitei.query.department;

import java.time.LocalDate;
import org.kaitei.department.DepartmentId;
import org.kaitei.plan.PlanId;
import org.kaitei.query.question.Answer;
import org.kaitei.query.question.Moment;
import org.kaitei.query.question.Question;

/** What can be asked about departments. */
public sealed interface DepartmentQuestion<A extends Answer> extends Question<A> {

  /**
   * @param on the day, in Japan, on which they are there
   */
  record DepartmentsOn(LocalDate on, Moment moment)
      implements DepartmentQuestion<DepartmentsDocument> {

    @Override
    public DepartmentsOn at(Moment moment) {
      return new DepartmentsOn(on, moment);
    }

    @Override
    public Class<DepartmentsDocument> answer() {
      return DepartmentsDocument.class;
    }
  }

  record OneDepartment(DepartmentId department, LocalDate on, Moment moment)
      implements DepartmentQuestion<DepartmentDocument> {

    @Override
    public OneDepartment at(Moment moment) {
      return new OneDepartment(department, on, moment);
    }

    @Override
    public Class<DepartmentDocument> answer() {
      return DepartmentDocument.class;
    }
  }

  /** Who answers on the day for the indicators of a plan. */
  record AnsweringFor(PlanId plan, LocalDate on, Moment moment)
      implements DepartmentQuestion<AnsweringDocument> {

    @Override
    public AnsweringFor at(Moment moment) {
      return new AnsweringFor(plan, on, moment);
    }

    @Override
    public Class<AnsweringDocument> answer() {
      return AnsweringDocument.class;
    }
  }

  /** Who answers on the day for the indicators of all plans. */
  record Responsibilities(LocalDate on, Moment moment)
      implements DepartmentQuestion<ResponsibilitiesDocument> {

    @Override
    public Responsibilities at(Moment moment) {
      return new Responsibilities(on, moment);
    }

    @Override
    public Class<ResponsibilitiesDocument> answer() {
      return ResponsibilitiesDocument.class;
    }
  }
}
