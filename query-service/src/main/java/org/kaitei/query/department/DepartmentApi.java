package org.kaitei.query.department;

import org.kaitei.access.Requires;
import org.kaitei.access.Right;
import org.kaitei.department.DepartmentId;
import org.kaitei.query.department.DepartmentQuestion.DepartmentsOn;
import org.kaitei.query.department.DepartmentQuestion.OneDepartment;
import org.kaitei.query.department.DepartmentQuestion.Responsibilities;
import org.kaitei.query.question.Asking;
import org.kaitei.query.question.Moment;
import org.kaitei.query.question.Today;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Departments over HTTP. Whoever keeps them need not see figures. */
@RestController
public class DepartmentApi {

  private final Asking asking;
  private final Today today;

  public DepartmentApi(Asking asking, Today today) {
    this.asking = asking;
    this.today = today;
  }

  @Requires(Right.READ_PUBLISHED)
  @GetMapping("/api/departments")
  ResponseEntity<DepartmentsDocument> departments(
      @RequestParam(required = false) String on, Moment moment) {
    return asking.http(new DepartmentsOn(today.on(on, moment), moment), DepartmentsDocument.class);
  }

  @Requires(Right.READ_PUBLISHED)
  @GetMapping("/api/departments/{id}")
  ResponseEntity<DepartmentDocument> department(
      @PathVariable String id, @RequestParam(required = false) String on, Moment moment) {
    DepartmentId department = Asking.id("department", id, DepartmentId::new);
    return asking.http(
        new OneDepartment(department, today.on(on, moment), moment), DepartmentDocument.class);
  }

  /** Without a figure, so that whoever keeps departments can say what each answers for. */
  @Requires(Right.DEPARTMENTS)
  @GetMapping("/api/responsibilities")
  ResponseEntity<ResponsibilitiesDocument> responsibilities(
      @RequestParam(required = false) String on, Moment moment) {
    return asking.http(
        new Responsibilities(today.on(on, moment), moment), ResponsibilitiesDocument.class);
  }
}
