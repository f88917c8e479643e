package org.kaitei.command.plan;

import jakarta.servlet.http.HttpServletRequest;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.kaitei.access.Requires;
import org.kaitei.access.Right;
import org.kaitei.command.plan.PlanCommand.ChooseJudgementRule;
import org.kaitei.command.request.CommandEdge;
import org.kaitei.command.request.Texts;
import org.kaitei.judgement.Bands;
import org.kaitei.judgement.Bands.Band;
import org.kaitei.judgement.JudgementRule;
import org.kaitei.judgement.LinearPath;
import org.kaitei.judgement.Threshold;
import org.kaitei.ledger.Refusal;
import org.kaitei.plan.PlanId;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Chooses the rule that a plan judges by, over HTTP. */
@RestController
class JudgementController {

  private final CommandEdge edge;

  JudgementController(CommandEdge edge) {
    this.edge = edge;
  }

  /**
   * @param rule a name, with or without its version: {@code THRESHOLD}, {@code THRESHOLD/1}
   * @param onTrackFrom of THRESHOLD; 80 when absent
   * @param bands of BANDS; S, A, B, C from 100, 80, 60 when absent
   */
  record RuleBody(String rule, BigDecimal onTrackFrom, List<Band> bands, String reason) {}

  @Requires(Right.PLAN)
  @PutMapping("/api/plans/{plan}/judgement")
  ResponseEntity<?> choose(
      @PathVariable PlanId plan, @RequestBody RuleBody body, HttpServletRequest request) {
    return edge.answer(
        request,
        new ChooseJudgementRule(
            plan,
            rule(body),
            Texts.optional("reason", body.reason(), Texts.REASON),
            edge.known(plan.stream(), request),
            edge.submitter()));
  }

  private static JudgementRule rule(RuleBody body) {
    String name = Texts.required("rule", body.rule(), Texts.NAME);
    return switch (name) {
      case "LINEAR_PATH", "LINEAR_PATH/1" -> new LinearPath();
      case "THRESHOLD", "THRESHOLD/1" ->
          new Threshold(body.onTrackFrom() == null ? Threshold.USUAL : body.onTrackFrom());
      case "BANDS", "BANDS/1" -> body.bands() == null ? Bands.USUAL : new Bands(body.bands());
      default -> throw Refusal.invalid("unknown-rule", Map.of("rule", name));
    };
  }
}
