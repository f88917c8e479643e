package org.kaitei.command.plan;

import org.kaitei.access.Right;
import org.kaitei.command.ledger.LedgerCommand;
import org.kaitei.command.plan.PlanCommand.SetTarget;
import org.kaitei.figure.Period;
import org.kaitei.indicator.IndicatorId;
import org.kaitei.ledger.StreamId;
import org.kaitei.ledger.SubmittedBy;
import org.kaitei.plan.PlanId;
import org.kaitei.plan.Target;

/**
 * Sets or revises a target that can only be understood with the indicator that it is about: its
 * unit, its better direction, its baseline.
 */
record AimAt(
    PlanId plan,
    IndicatorId indicator,
    String component,
    Period period,
    WantedTarget wanted,
    String reason,
    Long unchangedSince,
    SubmittedBy by)
    implements LedgerCommand {

  static final String NAME = "aim-at";

  @Override
  public StreamId stream() {
    return plan.stream();
  }

  @Override
  public Right right() {
    return Right.PLAN;
  }

  @Override
  public String commandName() {
    return NAME;
  }

  /**
   * @param unit that the indicator has
   */
  SetTarget understoodAs(Target target, String unit) {
    return new SetTarget(
        plan, indicator, component, period, target, unit, reason, unchangedSince, by);
  }
}
