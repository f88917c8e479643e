package org.kaitei.query.plan;

import org.kaitei.figure.Period;
import org.kaitei.indicator.IndicatorId;
import org.kaitei.ledger.RecordedEvent;
import org.kaitei.plan.PlanEvent.TargetDropped;
import org.kaitei.plan.PlanEvent.TargetRevised;
import org.kaitei.plan.PlanEvent.TargetSet;
import org.kaitei.plan.PlanId;
import org.kaitei.plan.Target;
import org.kaitei.query.views.Changed;

/**
 * What a plan aims at now.
 *
 * @param component null for the whole indicator
 * @param before what it was revised from; null when it was never revised
 * @param edition of the plan that the target was decided in
 */
public record AimedAt(
    PlanId plan,
    IndicatorId indicator,
    String component,
    Period period,
    Target target,
    Target before,
    int edition,
    Changed changed) {

  public static AimedAt after(TargetSet e, RecordedEvent recorded) {
    return new AimedAt(
        e.plan(),
        e.indicator(),
        e.component(),
        e.period(),
        e.target(),
        null,
        e.edition(),
        Changed.by(recorded));
  }

  public static AimedAt after(TargetRevised e, RecordedEvent recorded) {
    return new AimedAt(
        e.plan(),
        e.indicator(),
        e.component(),
        e.period(),
        e.after(),
        e.before(),
        e.edition(),
        Changed.by(recorded));
  }

  /** What is aimed at, without how high. */
  public record Aim(IndicatorId indicator, String component, Period period) {}

  public Aim aim() {
    return new Aim(indicator, component, period);
  }

  /** What a plan aims at; another plan may aim at the same. */
  public record InPlan(PlanId plan, Aim aim) {}

  public InPlan inPlan() {
    return new InPlan(plan, aim());
  }

  public boolean isDroppedBy(TargetDropped e) {
    return plan.equals(e.plan()) && aim().equals(new Aim(e.indicator(), e.component(), e.period()));
  }
}
