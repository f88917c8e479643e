package org.kaitei.command.submission;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.kaitei.access.Requires;
import org.kaitei.access.Right;
import org.kaitei.command.request.CommandEdge;
import org.kaitei.command.request.Texts;
import org.kaitei.command.submission.SubmissionCommand.PassPartOn;
import org.kaitei.command.submission.SubmissionCommand.WithdrawPart;
import org.kaitei.department.DepartmentId;
import org.kaitei.plan.PlanId;
import org.kaitei.sheet.SheetId;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Passes parts of a sheet on to other departments, or takes them back, over HTTP. */
@RestController
@RequestMapping("/api/plans/{plan}/sheets/{year}/parts/{department}")
class ReassignmentController {

  private final CommandEdge edge;

  ReassignmentController(CommandEdge edge) {
    this.edge = edge;
  }

  /**
   * @param departments null for those that have taken the place of the department
   */
  record PassingBody(List<DepartmentId> departments, String reason) {}

  @Requires(Right.RUN_SUBMISSION)
  @PostMapping("/pass-on")
  ResponseEntity<?> passOn(
      @PathVariable PlanId plan,
      @PathVariable int year,
      @PathVariable DepartmentId department,
      @RequestBody PassingBody body,
      HttpServletRequest request) {
    var sheet = new SheetId(plan, year);
    return edge.answer(
        request,
        new PassPartOn(
            sheet,
            department,
            body.departments() == null ? null : SubmissionController.named(body.departments()),
            Texts.required("reason", body.reason(), Texts.REASON),
            edge.known(sheet.stream(), request),
            edge.submitter()));
  }

  record WithdrawalBody(String reason) {}

  @Requires(Right.RUN_SUBMISSION)
  @PostMapping("/withdraw")
  ResponseEntity<?> withdraw(
      @PathVariable PlanId plan,
      @PathVariable int year,
      @PathVariable DepartmentId department,
      @RequestBody WithdrawalBody body,
      HttpServletRequest request) {
    var sheet = new SheetId(plan, year);
    return edge.answer(
        request,
        new WithdrawPart(
            sheet,
            department,
            Texts.required("reason", body.reason(), Texts.REASON),
            edge.known(sheet.stream(), request),
            edge.submitter()));
  }
}
