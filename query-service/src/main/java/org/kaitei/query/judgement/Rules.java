package org.kaitei.query.judgement;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.kaitei.judgement.JudgementRule;
import org.kaitei.judgement.Situation;
import org.kaitei.plan.PlanId;
import org.kaitei.query.views.Version;
import org.kaitei.query.views.ViewsAt;

/**
 * The rules that plans judge by.
 *
 * @param version the position at which the newest was chosen; 0 when none was
 */
public record Rules(Map<PlanId, JudgementRule> byPlan, long version) {

  public static Rules of(Collection<PlanId> plans, ViewsAt views) {
    Map<String, Version<RuleView>> found = views.all(RuleView.KIND, plans);
    var rules = new HashMap<PlanId, JudgementRule>();
    found.forEach((plan, rule) -> rules.put(new PlanId(plan), rule.state().rule()));
    return new Rules(rules, found.values().stream().mapToLong(Version::position).max().orElse(0));
  }

  /** Null when the plan has chosen none. */
  public JudgementRule of(PlanId plan) {
    return byPlan.get(plan);
  }

  /** Null when the plan has chosen no rule. */
  public ShownJudgement judge(PlanId plan, Situation situation) {
    JudgementRule rule = byPlan.get(plan);
    return rule == null ? null : ShownJudgement.of(rule, situation);
  }
}
