package org.kaitei.command.plan;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.kaitei.achievement.Method;
import org.kaitei.command.plan.PlanCommand.SetTarget;
import org.kaitei.command.request.CommandEdge;
import org.kaitei.command.request.Figures;
import org.kaitei.command.request.Texts;
import org.kaitei.figure.Figure;
import org.kaitei.figure.Period;
import org.kaitei.indicator.IndicatorId;
import org.kaitei.ledger.Refusal;
import org.kaitei.plan.PlanId;
import org.kaitei.plan.Target;
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
   * @param kind AT_LEAST when absent
   * @param method the name of a method of achievement
   */
  record TargetBody(
      String value,
      String printed,
      TargetKind kind,
      String method,
      String component,
      String reason) {}

  @PutMapping("/api/plans/{plan}/targets/{indicator}/{period}")
  ResponseEntity<?> set(
      @PathVariable PlanId plan,
      @PathVariable IndicatorId indicator,
      @PathVariable Period period,
      @RequestBody TargetBody body,
      HttpServletRequest request) {
    Figure figure = Figures.measured(body.value(), body.printed());
    TargetKind kind = body.kind() == null ? TargetKind.AT_LEAST : body.kind();
    return edge.answer(
        request,
        new SetTarget(
            plan,
            indicator,
            Texts.optional("component", body.component(), Texts.NAME),
            period,
            new Target(kind, figure, method(body.method())),
            Texts.optional("reason", body.reason(), Texts.REASON),
            edge.known(plan.stream(), request),
            edge.submitter()));
  }

  private static Method method(String name) {
    String given = Texts.required("method", name, Texts.NAME);
    return Method.named(given)
        .orElseThrow(() -> Refusal.invalid("unknown-method", Map.of("method", given)));
  }
}
