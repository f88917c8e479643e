package org.kaitei.command.department;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.kaitei.access.Requires;
import org.kaitei.access.Right;
import org.kaitei.command.department.DepartmentCommand.CloseDepartment;
import org.kaitei.command.department.DepartmentCommand.FoundDepartment;
import org.kaitei.command.department.DepartmentCommand.MergeDepartments;
import org.kaitei.command.department.DepartmentCommand.RenameDepartment;
import org.kaitei.command.department.DepartmentCommand.SplitDepartment;
import org.kaitei.command.department.DepartmentCommand.SplitDepartment.Share;
import org.kaitei.command.request.Because;
import org.kaitei.command.request.CommandEdge;
import org.kaitei.command.request.Texts;
import org.kaitei.department.Department;
import org.kaitei.department.DepartmentId;
import org.kaitei.indicator.IndicatorId;
import org.kaitei.ledger.Refusal;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Keeps the directory of departments over HTTP, and says who answers for what. */
@RestController
class DepartmentController {

  private final CommandEdge edge;

  DepartmentController(CommandEdge edge) {
    this.edge = edge;
  }

  /**
   * @param from null for since ever
   */
  record FoundBody(String name, LocalDate from) {}

  @Requires(Right.DEPARTMENTS)
  @PutMapping("/api/departments/{department}")
  ResponseEntity<?> found(
      @PathVariable DepartmentId department,
      @RequestBody FoundBody body,
      HttpServletRequest request) {
    return edge.answer(
        request, new FoundDepartment(department, name(body.name()), body.from(), edge.submitter()));
  }

  record RenameBody(String name, LocalDate from, String reason) {}

  @Requires(Right.DEPARTMENTS)
  @PostMapping("/api/departments/{department}/renames")
  ResponseEntity<?> rename(
      @PathVariable DepartmentId department,
      @RequestBody RenameBody body,
      HttpServletRequest request) {
    var command =
        new RenameDepartment(
            department,
            name(body.name()),
            Texts.given("from", body.from()),
            reason(body.reason()),
            edge.submitter());
    return edge.answer(request, command, HttpStatus.CREATED.value(), answer -> answer);
  }

  record ShareBody(DepartmentId id, String name, List<IndicatorId> indicators) {}

  record SplitBody(List<ShareBody> into, LocalDate from, String reason) {}

  @Requires(Right.DEPARTMENTS)
  @PostMapping("/api/departments/{department}/splits")
  ResponseEntity<?> split(
      @PathVariable DepartmentId department,
      @RequestBody SplitBody body,
      HttpServletRequest request) {
    List<Share> into =
        Texts.entries("into", body.into()).stream().map(DepartmentController::share).toList();
    var command =
        new SplitDepartment(
            department,
            into,
            Texts.given("from", body.from()),
            reason(body.reason()),
            edge.submitter());
    return edge.answer(request, command, HttpStatus.CREATED.value(), answer -> answer);
  }

  private static Share share(ShareBody body) {
    List<IndicatorId> indicators = body.indicators() == null ? List.of() : body.indicators();
    return new Share(department(body.id(), body.name()), indicators);
  }

  record MergeBody(
      List<DepartmentId> departments, Department into, LocalDate from, String reason) {}

  @Requires(Right.DEPARTMENTS)
  @PostMapping("/api/departments/merges")
  ResponseEntity<?> merge(@RequestBody MergeBody body, HttpServletRequest request) {
    Department into = Texts.given("into", body.into());
    var command =
        new MergeDepartments(
            Texts.entries("departments", body.departments()),
            department(into.id(), into.name()),
            Texts.given("from", body.from()),
            reason(body.reason()),
            edge.submitter());
    return edge.answer(request, command, HttpStatus.CREATED.value(), answer -> answer);
  }

  @Requires(Right.DEPARTMENTS)
  @DeleteMapping("/api/departments/{department}")
  ResponseEntity<?> close(
      @PathVariable DepartmentId department,
      @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate from,
      @RequestParam(required = false) String reason,
      @RequestBody(required = false) Because body,
      HttpServletRequest request) {
    return edge.answer(
        request, new CloseDepartment(department, from, Because.of(body, reason), edge.submitter()));
  }

  /**
   * @param from today when absent
   */
  record MoveBody(DepartmentId department, LocalDate from, String reason) {}

  @Requires(Right.DEPARTMENTS)
  @PutMapping("/api/indicators/{indicator}/department")
  ResponseEntity<?> move(
      @PathVariable IndicatorId indicator, @RequestBody MoveBody body, HttpServletRequest request) {
    var by = edge.submitter();
    return edge.answer(
        request,
        new MoveResponsibility(
            indicator,
            Texts.given("department", body.department()),
            body.from() == null ? by.dayInJapan() : body.from(),
            reason(body.reason()),
            by));
  }

  /**
   * @param from today when absent
   */
  record AnswerForBody(List<IndicatorId> indicators, LocalDate from, String reason) {}

  @Requires(Right.DEPARTMENTS)
  @PostMapping("/api/departments/{department}/indicators")
  ResponseEntity<?> answerFor(
      @PathVariable DepartmentId department,
      @RequestBody AnswerForBody body,
      HttpServletRequest request) {
    List<IndicatorId> indicators = Texts.entries("indicators", body.indicators());
    if (indicators.isEmpty()) {
      throw Refusal.invalid("no-indicators", Map.of("department", department.value()));
    }
    var by = edge.submitter();
    return edge.answer(
        request,
        new MoveResponsibilities(
            department,
            indicators,
            body.from() == null ? by.dayInJapan() : body.from(),
            reason(body.reason()),
            by));
  }

  private static Department department(DepartmentId id, String name) {
    return new Department(Texts.given("id", id), name(name));
  }

  private static String name(String name) {
    return Texts.required("name", name, Texts.NAME);
  }

  private static String reason(String reason) {
    return Texts.required("reason", reason, Texts.REASON);
  }
}
