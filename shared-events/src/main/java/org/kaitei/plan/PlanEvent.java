package org.kaitei.plan;

import org.jspecify.annotations.Nullable;
import org.kaitei.figure.Period;
import org.kaitei.indicator.IndicatorId;
import org.kaitei.ledger.LedgerEvent;
import org.kaitei.ledger.StreamId;
import org.kaitei.ledger.SubmittedBy;

/**
 * What happens to a plan. These records are the storage format: see EventNames before changing one.
 */
public sealed interface PlanEvent extends LedgerEvent {

  PlanId plan();

  @Override
  default StreamId stream() {
    return plan().stream();
  }

  record PlanAdopted(
      PlanId plan, String title, String municipality, Edition edition, SubmittedBy by)
      implements PlanEvent {}

  /** From now on the plan knows this indicator by this name. */
  record IndicatorNamed(PlanId plan, IndicatorId indicator, String name, SubmittedBy by)
      implements PlanEvent {}

  /** A row was put into a table, or the one that stood there was changed. */
  record RowPlaced(PlanId plan, Row row, SubmittedBy by) implements PlanEvent {}

  record TargetSet(
      PlanId plan,
      IndicatorId indicator,
      @Nullable String component,
      Period period,
      Target target,
      int edition,
      SubmittedBy by)
      implements PlanEvent {}

  record TargetRevised(
      PlanId plan,
      IndicatorId indicator,
      @Nullable String component,
      Period period,
      Target before,
      Target after,
      String reason,
      int edition,
      SubmittedBy by)
      implements PlanEvent {}
}
