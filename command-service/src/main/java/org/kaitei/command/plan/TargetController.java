package org.kaitei.command.plan;

import jakarta.servlet.http.HttpServletRequest;
import org.kaitei.access.Requires;
import org.kaitei.access.Right;
import org.kaitei.command.request.AsWritten;
import org.kaitei.command.request.CommandEdge;
import org.kaitei.command.request.Texts;
import org.kaitei.figure.Period;
import org.kaitei.indicator.IndicatorId;
import org.kaitei.plan.PlanId;
import org.kaitei.plan.TargetKind;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Sets and revises single targets over HTTP. */
@RestController
class TargetController {

  private final CommandEdge edge;

  TargetController(CommandEdge edge) {
    this.edge = edge;
  }

  /**
   * @param kind when absent AT_LEAST, or AT_MOST where the lower is the better
   * @param method the name of a method of achievement; when absent the kind's usual one
   */
  record TargetBody(
      @AsWritten String value,
      String printed,
      TargetKind kind,
      String method,
      Period reference,
      String component,
      String reason) {}

  @Requires(Right.PLAN)
  @PutMapping("/api/plans/{plan}/targets/{indicator}/{period}")
  ResponseEntity<?> set(
      @PathVariable PlanId plan,
      @PathVariable IndicatorId indicator,
      @PathVariable Period period,
      @RequestBody TargetBody body,
      HttpServletRequest request) {
    var wanted =
        WantedTarget.asked(
            body.kind(), body.value(), body.printed(), period, body.reference(), body.method());
    return edge.answer(
        request,
        new AimAt(
            plan,
            indicator,
            Texts.optional("component", body.component(), Texts.NAME),
            period,
            wanted,
            Texts.optional("reason", body.reason(), Texts.REASON),
            edge.known(plan.stream(), request),
            edge.submitter()));
  }
}
