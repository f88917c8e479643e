package org.kaitei.command.plan;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.function.Function;
import org.kaitei.access.Requires;
import org.kaitei.access.Right;
import org.kaitei.command.request.CommandEdge;
import org.kaitei.command.request.Texts;
import org.kaitei.plan.PlanId;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

/** Takes revisions over HTTP, and what is put right without one. */
@RestController
class ChangeController {

  private final CommandEdge edge;

  ChangeController(CommandEdge edge) {
    this.edge = edge;
  }

  /**
   * @param decidedOn in digits or as printed, such as 令和3年9月; null when it is not stated
   * @param reason null when none is stated
   */
  record Revision(String label, String decidedOn, String reason, List<JsonNode> changes) {

    NewEdition edition() {
      return NewEdition.of(Texts.required("label", label, Texts.NAME), "decidedOn", decidedOn);
    }
  }

  record Amendment(String reason, List<JsonNode> changes) {}

  @Requires(Right.PLAN)
  @PostMapping("/api/plans/{plan}/revisions")
  ResponseEntity<?> revise(
      @PathVariable PlanId plan, @RequestBody Revision body, HttpServletRequest request) {
    return answer(plan, body.edition(), body.reason(), body.changes(), request);
  }

  @Requires(Right.PLAN)
  @PostMapping("/api/plans/{plan}/changes")
  ResponseEntity<?> amend(
      @PathVariable PlanId plan, @RequestBody Amendment body, HttpServletRequest request) {
    Texts.given("changes", body.changes());
    return answer(plan, null, body.reason(), body.changes(), request);
  }

  private ResponseEntity<?> answer(
      PlanId plan,
      NewEdition edition,
      String reason,
      List<JsonNode> changes,
      HttpServletRequest request) {
    var command =
        new ChangePlan(
            plan,
            edition,
            Texts.optional("reason", reason, Texts.REASON),
            ChangeList.read(changes),
            edge.known(plan.stream(), request),
            edge.submitter());
    return edge.answer(
        request, command, HttpStatus.CREATED.value(), Function.<ChangedPlan>identity());
  }
}
