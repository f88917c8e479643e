package org.kaitei.command.submission;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.kaitei.access.Requires;
import org.kaitei.access.Right;
import org.kaitei.command.request.CommandEdge;
import org.kaitei.command.request.Texts;
import org.kaitei.command.submission.SubmissionCommand.ConfirmParts;
import org.kaitei.command.submission.SubmissionCommand.OpenSubmission;
import org.kaitei.command.submission.SubmissionCommand.ReturnParts;
import org.kaitei.command.submission.SubmissionCommand.SubmitPart;
import org.kaitei.command.submission.SubmissionCommand.SubmitPart.Answered;
import org.kaitei.department.DepartmentId;
import org.kaitei.ledger.Refusal;
import org.kaitei.plan.PlanId;
import org.kaitei.plan.RowKey;
import org.kaitei.sheet.Part;
import org.kaitei.sheet.SheetId;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Asks for the parts of a sheet, takes them, and returns or confirms them, over HTTP. */
@RestController
@RequestMapping("/api/plans/{plan}/sheets/{year}")
class SubmissionController {

  private final CommandEdge edge;

  SubmissionController(CommandEdge edge) {
    this.edge = edge;
  }

  /**
   * @param dueOn for all that name no day of their own
   * @param departments null for all that answer for an indicator of the sheet
   */
  record OpeningBody(LocalDate dueOn, List<AskedBody> departments, String reason) {}

  record AskedBody(DepartmentId department, LocalDate dueOn) {}

  @Requires(Right.RUN_SUBMISSION)
  @PutMapping("/submission")
  ResponseEntity<?> open(
      @PathVariable PlanId plan,
      @PathVariable int year,
      @RequestBody OpeningBody body,
      HttpServletRequest request) {
    return edge.answer(
        request,
        new OpenSubmission(
            new SheetId(plan, year),
            asked(body),
            body.departments() == null ? Texts.given("dueOn", body.dueOn()) : body.dueOn(),
            Texts.optional("reason", body.reason(), Texts.REASON),
            edge.submitter()));
  }

  private static List<Part> asked(OpeningBody body) {
    return body.departments() == null
        ? null
        : Texts.entries("departments", body.departments()).stream()
            .map(
                asked ->
                    new Part(
                        Texts.given("department", asked.department()),
                        Texts.given("dueOn", asked.dueOn() == null ? body.dueOn() : asked.dueOn())))
            .toList();
  }

  /**
   * @param acknowledged what the department says to each warning about its rows
   * @param reason of somebody who does not belong to it
   */
  record SubmitBody(List<AnswerBody> acknowledged, String reason) {}

  /**
   * @param component null for the whole indicator
   */
  record AnswerBody(String table, String no, String component, String code, String word) {}

  @Requires(Right.SUBMIT)
  @PostMapping("/parts/{department}/submit")
  ResponseEntity<?> submit(
      @PathVariable PlanId plan,
      @PathVariable int year,
      @PathVariable DepartmentId department,
      @RequestBody(required = false) SubmitBody body,
      HttpServletRequest request) {
    var sheet = new SheetId(plan, year);
    return edge.answer(
        request,
        new SubmitPart(
            sheet,
            department,
            body == null || body.acknowledged() == null
                ? List.of()
                : body.acknowledged().stream().map(SubmissionController::answered).toList(),
            body == null ? null : Texts.optional("reason", body.reason(), Texts.REASON),
            edge.known(sheet.stream(), request),
            edge.submitter()));
  }

  private static Answered answered(AnswerBody sent) {
    AnswerBody body = Texts.given("acknowledged", sent);
    return new Answered(
        new RowKey(
            Texts.given("table", body.table()), Texts.given("no", body.no()), body.component()),
        Texts.given("code", body.code()),
        Texts.required("word", body.word(), Texts.REASON));
  }

  record ReviewBody(List<DepartmentId> departments, String reason, String word) {}

  @Requires(Right.RUN_SUBMISSION)
  @PostMapping("/parts/{department}/return")
  ResponseEntity<?> giveBack(
      @PathVariable PlanId plan,
      @PathVariable int year,
      @PathVariable DepartmentId department,
      @RequestBody ReviewBody body,
      HttpServletRequest request) {
    return returned(new SheetId(plan, year), List.of(department), body, request);
  }

  @Requires(Right.RUN_SUBMISSION)
  @PostMapping("/parts/return")
  ResponseEntity<?> giveBackSeveral(
      @PathVariable PlanId plan,
      @PathVariable int year,
      @RequestBody ReviewBody body,
      HttpServletRequest request) {
    return returned(new SheetId(plan, year), named(body.departments()), body, request);
  }

  @Requires(Right.RUN_SUBMISSION)
  @PostMapping("/parts/{department}/confirm")
  ResponseEntity<?> confirm(
      @PathVariable PlanId plan,
      @PathVariable int year,
      @PathVariable DepartmentId department,
      @RequestBody(required = false) ReviewBody body,
      HttpServletRequest request) {
    return confirmed(new SheetId(plan, year), List.of(department), body, request);
  }

  @Requires(Right.RUN_SUBMISSION)
  @PostMapping("/parts/confirm")
  ResponseEntity<?> confirmSeveral(
      @PathVariable PlanId plan,
      @PathVariable int year,
      @RequestBody ReviewBody body,
      HttpServletRequest request) {
    return confirmed(new SheetId(plan, year), named(body.departments()), body, request);
  }

  /**
   * @throws Refusal {@code no-departments} when none is named, so that nobody believes that all
   *     were meant
   */
  static List<DepartmentId> named(List<DepartmentId> departments) {
    List<DepartmentId> named = Texts.entries("departments", departments);
    if (named.isEmpty()) {
      throw Refusal.invalid("no-departments", Map.of());
    }
    return named;
  }

  private ResponseEntity<?> returned(
      SheetId sheet, List<DepartmentId> departments, ReviewBody body, HttpServletRequest request) {
    return edge.answer(
        request,
        new ReturnParts(
            sheet,
            departments,
            Texts.required("reason", body.reason(), Texts.REASON),
            edge.known(sheet.stream(), request),
            edge.submitter()));
  }

  private ResponseEntity<?> confirmed(
      SheetId sheet, List<DepartmentId> departments, ReviewBody body, HttpServletRequest request) {
    return edge.answer(
        request,
        new ConfirmParts(
            sheet,
            departments,
            body == null ? null : Texts.optional("word", body.word(), Texts.REASON),
            edge.known(sheet.stream(), request),
            edge.version(request),
            edge.submitter()));
  }
}
