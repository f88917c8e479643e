package org.kaitei.query.department;

import org.kaitei.access.Requires;
import org.kaitei.access.Right;
import org.kaitei.department.DepartmentId;
import org.kaitei.query.department.DepartmentQuestion.DepartmentsOn;
import org.kaitei.query.department.DepartmentQuestion.OneDepartment;
import org.kaitei.query.department.DepartmentQuestion.Responsibilities;
import org.kaitei.query.question.Asked;
import org.kaitei.query.question.Asking;
import org.kaitei.query.question.Moment;
import org.kaitei.query.question.Today;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Departments over HTTP. Whoever keeps them need not see figures. */
@RestController
public class DepartmentApi {

  private final Today today;

  public DepartmentApi(Today today) {
    this.today = today;
  }

  @Requires(Right.READ_PUBLISHED)
  @GetMapping("/api/departments")
  Asked<DepartmentsDocument> departments(@RequestParam(required = false) String on, Moment moment) {
    return Asked.of(new DepartmentsOn(today.on(on, moment), moment));
  }

  @Requires(Right.READ_PUBLISHED)
  @GetMapping("/api/departments/{department}")
  Asked<DepartmentDocument> department(
      @PathVariable String department, @RequestParam(required = false) String on, Moment moment) {
    DepartmentId id = Asking.id("department", department, DepartmentId::new);
    return Asked.of(new OneDepartment(id, today.on(on, moment), moment));
  }

  /** Without a figure, so that whoever keeps departments can say what each answers for. */
  @Requires(Right.DEPARTMENTS)
  @GetMapping("/api/responsibilities")
  Asked<ResponsibilitiesDocument> responsibilities(
      @RequestParam(required = false) String on, Moment moment) {
    return Asked.of(new Responsibilities(today.on(on, moment), moment));
  }
}
