package org.kaitei.query.judgement;

import org.kaitei.judgement.JudgementRule;
import org.kaitei.ledger.RecordedEvent;
import org.kaitei.plan.PlanEvent.JudgementRuleChosen;
import org.kaitei.query.views.View;
import org.kaitei.query.views.ViewKind;

/** The rule that a plan judges by; found by the plan's id, and nowhere before one was chosen. */
public record RuleView(JudgementRule rule) implements View<RuleView> {

  public static final ViewKind<RuleView> KIND =
      new ViewKind<>("judgement", RuleView.class, new RuleView(null), true);

  @Override
  public RuleView after(RecordedEvent recorded) {
    return recorded.event() instanceof JudgementRuleChosen e ? new RuleView(e.rule()) : this;
  }
}
