package org.kaitei.sheet;

import com.fasterxml.jackson.annotation.JsonClassDescription;
import org.jspecify.annotations.Nullable;
import org.kaitei.ledger.LedgerEvent;
import org.kaitei.ledger.StreamId;
import org.kaitei.ledger.SubmittedBy;
import org.kaitei.plan.PlanId;
import org.kaitei.plan.Row;

/**
 * What happens to a sheet. These records are the storage format: see EventNames before changing
 * one.
 */
public sealed interface SheetEvent extends LedgerEvent {

  PlanId plan();

  int year();

  @Override
  default StreamId stream() {
    return new SheetId(plan(), year()).stream();
  }

  @JsonClassDescription("A plan's sheet (進捗評価シート) for a reporting year was begun.")
  record SheetOpened(PlanId plan, int year, SubmittedBy by) implements SheetEvent {}

  /**
   * @param reason null unless it overwrites what the row printed before
   */
  @JsonClassDescription(
      "A row as the sheet printed it, at the place where it stood then. It is reported again when any of its cells changes; cells that the later report leaves empty keep what they held.")
  record RowReported(
      PlanId plan, int year, Row row, PrintedRow printed, @Nullable String reason, SubmittedBy by)
      implements SheetEvent {}
}
