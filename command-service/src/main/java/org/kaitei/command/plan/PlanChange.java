package org.kaitei.command.plan;

import java.util.Optional;
import org.kaitei.figure.Period;
import org.kaitei.indicator.IndicatorId;
import org.kaitei.plan.Initiative;
import org.kaitei.plan.InitiativeId;
import org.kaitei.plan.Narrative;
import org.kaitei.plan.NarrativeKey;
import org.kaitei.plan.Row;
import org.kaitei.plan.RowKey;
import org.kaitei.plan.Section;
import org.kaitei.plan.SectionId;

/** One of the things that a revision changes. */
public sealed interface PlanChange {

  /** The indicator that has to be looked up in the ledger for it. */
  default Optional<IndicatorId> about() {
    return Optional.empty();
  }

  record Retitle(String title) implements PlanChange {}

  /**
   * Brings an indicator into the plan, or back into it.
   *
   * @param name null: its own
   */
  record NameIndicator(IndicatorId indicator, String name) implements PlanChange {
    @Override
    public Optional<IndicatorId> about() {
      return Optional.of(indicator);
    }
  }

  record RenameIndicator(IndicatorId indicator, String name) implements PlanChange {}

  record RetireIndicator(IndicatorId indicator) implements PlanChange {}

  /** Sets a target or revises it; an indicator that the plan does not know is named first. */
  record Aim(IndicatorId indicator, String component, Period period, WantedTarget wanted)
      implements PlanChange {
    @Override
    public Optional<IndicatorId> about() {
      return Optional.of(indicator);
    }
  }

  record DropTarget(IndicatorId indicator, String component, Period period) implements PlanChange {}

  /**
   * Puts a row into a table, or changes the one that stands there; an indicator that the plan does
   * not know is named first.
   *
   * @param before the row of the table that it shall stand before; null: where it stands, or last
   */
  record PlaceRow(Row row, RowKey before) implements PlanChange {
    @Override
    public Optional<IndicatorId> about() {
      return Optional.of(row.indicator());
    }
  }

  /**
   * @param tableTitle of a table that has no other row; null otherwise
   * @param before the row of the table that it shall stand before; null: last of the table
   */
  record MoveRow(RowKey from, RowKey to, String tableTitle, RowKey before) implements PlanChange {}

  record DropRow(RowKey row) implements PlanChange {}

  record PlaceSection(Section section) implements PlanChange {}

  record DropSection(SectionId section) implements PlanChange {}

  record PlaceInitiative(Initiative initiative) implements PlanChange {}

  record DropInitiative(InitiativeId initiative) implements PlanChange {}

  record PlaceNarrative(Narrative narrative) implements PlanChange {}

  record DropNarrative(NarrativeKey narrative) implements PlanChange {}
}
