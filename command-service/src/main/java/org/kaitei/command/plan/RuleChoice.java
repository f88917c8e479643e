package org.kaitei.command.plan;

import java.util.List;
import java.util.Map;
import org.kaitei.command.ledger.Standing;
import org.kaitei.command.plan.PlanCommand.ChooseJudgementRule;
import org.kaitei.judgement.JudgementRule;
import org.kaitei.ledger.Refusal;
import org.kaitei.ledger.Refusal.Kind;
import org.kaitei.plan.PlanEvent;
import org.kaitei.plan.PlanEvent.JudgementRuleChosen;

/** Whether a plan may be judged by another rule from now on. */
final class RuleChoice {

  private RuleChoice() {}

  /**
   * @param standing null when none was chosen
   * @throws Refusal {@code rule-changed} when it changed after what the command knew, {@code
   *     rule-stands} when no reason is given; both with the rule that stands
   */
  static List<PlanEvent> decide(ChooseJudgementRule c, Standing<JudgementRule> standing) {
    if (standing == null) {
      return List.of(new JudgementRuleChosen(c.plan(), null, c.rule(), c.reason(), c.by()));
    }
    JudgementRule before = standing.value();
    if (before.equals(c.rule())) {
      return List.of();
    }
    Map<String, Object> facts =
        Map.of(
            "plan", c.plan().value(), "rule", before.versioned(), "revision", standing.revision());
    if (c.unchangedSince() != null && standing.revision() > c.unchangedSince()) {
      throw new Refusal(Kind.CHANGED_SINCE, "rule-changed", facts, List.of());
    }
    if (c.reason() == null) {
      throw Refusal.conflict("rule-stands", facts);
    }
    return List.of(new JudgementRuleChosen(c.plan(), before, c.rule(), c.reason(), c.by()));
  }
}
