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

  /**
   * @param reason null when it is that of the revision, and none is stated there
   */
  record TargetRevised(
      PlanId plan,
      IndicatorId indicator,
      @Nullable String component,
      Period period,
      Target before,
      Target after,
      @Nullable String reason,
      int edition,
      SubmittedBy by)
      implements PlanEvent {}

  record TargetDropped(
      PlanId plan,
      IndicatorId indicator,
      @Nullable String component,
      Period period,
      Target before,
      @Nullable String reason,
      int edition,
      SubmittedBy by)
      implements PlanEvent {}

  /**
   * The plan was revised (改訂). What was revised follows in the same transaction.
   *
   * @param reason null when none is stated (記載なし)
   */
  record PlanRevised(PlanId plan, Edition edition, @Nullable String reason, SubmittedBy by)
      implements PlanEvent {}

  /**
   * Something of the edition that stands was completed or put right without a revision. What it was
   * follows in the same transaction.
   */
  record PlanAmended(PlanId plan, int edition, @Nullable String reason, SubmittedBy by)
      implements PlanEvent {}

  record PlanRetitled(PlanId plan, String before, String after, SubmittedBy by)
      implements PlanEvent {}

  /** The same indicator has another name in the plan. */
  record IndicatorRenamed(
      PlanId plan, IndicatorId indicator, String before, String after, SubmittedBy by)
      implements PlanEvent {}

  /** The plan no longer aims at the indicator, until it names it again. */
  record IndicatorRetired(PlanId plan, IndicatorId indicator, SubmittedBy by)
      implements PlanEvent {}

  /**
   * A row stands elsewhere now.
   *
   * @param row as it stands now, under the same key or another
   * @param before the row that it stands before; null when it is the last of its table
   */
  record RowMoved(PlanId plan, RowKey from, Row row, @Nullable RowKey before, SubmittedBy by)
      implements PlanEvent {}

  record RowDropped(PlanId plan, RowKey row, SubmittedBy by) implements PlanEvent {}

  /** A section was put into the plan, or the one that stood there was changed. */
  record SectionPlaced(PlanId plan, Section section, SubmittedBy by) implements PlanEvent {}

  record SectionDropped(PlanId plan, SectionId section, SubmittedBy by) implements PlanEvent {}

  /** An initiative was put into the plan, or the one that stood there was changed. */
  record InitiativePlaced(PlanId plan, Initiative initiative, SubmittedBy by)
      implements PlanEvent {}

  record InitiativeDropped(PlanId plan, InitiativeId initiative, SubmittedBy by)
      implements PlanEvent {}

  /** A narrative was written, or the one that stood there was changed. */
  record NarrativePlaced(PlanId plan, Narrative narrative, SubmittedBy by) implements PlanEvent {}

  record NarrativeDropped(PlanId plan, NarrativeKey narrative, SubmittedBy by)
      implements PlanEvent {}
}
