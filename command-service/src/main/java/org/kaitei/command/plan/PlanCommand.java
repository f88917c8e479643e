package org.kaitei.command.plan;

import org.kaitei.access.Right;
import org.kaitei.command.ledger.LedgerCommand;
import org.kaitei.figure.Period;
import org.kaitei.indicator.IndicatorId;
import org.kaitei.judgement.JudgementRule;
import org.kaitei.ledger.StreamId;
import org.kaitei.ledger.SubmittedBy;
import org.kaitei.plan.Edition;
import org.kaitei.plan.PlanEvent.TargetRevised;
import org.kaitei.plan.PlanEvent.TargetSet;
import org.kaitei.plan.PlanId;
import org.kaitei.plan.Row;
import org.kaitei.plan.Target;

/** What can be asked of a plan. A reason is null when none was given. */
public sealed interface PlanCommand extends LedgerCommand {

  String NAME = "plan";

  PlanId plan();

  @Override
  default Right right() {
    return Right.PLAN;
  }

  @Override
  default String commandName() {
    return NAME;
  }

  @Override
  default StreamId stream() {
    return plan().stream();
  }

  record AdoptPlan(PlanId plan, String title, String municipality, Edition edition, SubmittedBy by)
      implements PlanCommand {}

  record NameIndicator(PlanId plan, IndicatorId indicator, String name, SubmittedBy by)
      implements PlanCommand {}

  record PlaceRow(PlanId plan, Row row, SubmittedBy by) implements PlanCommand {}

  /**
   * @param unit that the indicator has, and the target's figure so is in
   * @param unchangedSince a revision of the plan's stream; refused when the target changed after it
   */
  record SetTarget(
      PlanId plan,
      IndicatorId indicator,
      String component,
      Period period,
      Target target,
      String unit,
      String reason,
      Long unchangedSince,
      SubmittedBy by)
      implements PlanCommand {

    TargetSet set(int edition) {
      return new TargetSet(plan, indicator, component, period, target, edition, unit, by);
    }

    TargetRevised revised(Target before, int edition) {
      return new TargetRevised(
          plan, indicator, component, period, before, target, reason, edition, unit, by);
    }
  }

  /**
   * @param unchangedSince a revision of the plan's stream; refused when another rule was chosen
   *     after it
   */
  record ChooseJudgementRule(
      PlanId plan, JudgementRule rule, String reason, Long unchangedSince, SubmittedBy by)
      implements PlanCommand {}
}
