package org.kaitei.command.sheet;

import org.jspecify.annotations.Nullable;
import org.kaitei.access.Right;
import org.kaitei.command.ledger.LedgerCommand;
import org.kaitei.figure.Period;
import org.kaitei.ledger.StreamId;
import org.kaitei.ledger.SubmittedBy;
import org.kaitei.plan.RowKey;
import org.kaitei.sheet.SheetId;

/**
 * Says what a row of a sheet prints by itself, beside the figures of its indicator.
 *
 * @param achievement as it is to be printed; null leaves it as it is
 * @param period that the actual of the sheet's year was really measured in; null leaves it likewise
 * @param reason needed where the row printed something else
 * @param unchangedSince the revision of the sheet that the client knows; null when it does not say
 */
record PrintRow(
    SheetId sheet,
    RowKey row,
    @Nullable String achievement,
    @Nullable Period period,
    @Nullable String reason,
    @Nullable Long unchangedSince,
    SubmittedBy by)
    implements LedgerCommand {

  static final String NAME = "row-print";

  @Override
  public StreamId stream() {
    return sheet.stream();
  }

  @Override
  public Right right() {
    return Right.RECORD;
  }

  @Override
  public String commandName() {
    return NAME;
  }
}
