package org.kaitei.sheet;

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

  record SheetOpened(PlanId plan, int year, SubmittedBy by) implements SheetEvent {}

  /**
   * A row as the sheet printed it, at the place where it stood then. Reported again when any of its
   * cells changes; cells that the later report leaves empty keep what they held.
   *
   * @param reason null unless it overwrites what the row printed before
   */
  record RowReported(
      PlanId plan, int year, Row row, PrintedRow printed, @Nullable String reason, SubmittedBy by)
      implements SheetEvent {}
}
