package org.kaitei.command.sheet;

import org.kaitei.access.Right;
import org.kaitei.command.indicator.Acknowledged;
import org.kaitei.command.ledger.LedgerCommand;
import org.kaitei.ledger.StreamId;
import org.kaitei.ledger.SubmittedBy;
import org.kaitei.sheet.SheetId;

/**
 * Takes a whole sheet, or nothing of it.
 *
 * @param dryRun only says what would change
 * @param reasons needed where figures that stand are overwritten
 */
record ImportSheet(
    SheetId sheet,
    SheetFile file,
    boolean dryRun,
    Reasons reasons,
    Acknowledged acknowledged,
    Progress progress,
    SubmittedBy by)
    implements LedgerCommand {

  static final String NAME = "sheet-import";

  @Override
  public StreamId stream() {
    return sheet.stream();
  }

  @Override
  public Right right() {
    return Right.IMPORT;
  }

  @Override
  public String commandName() {
    return NAME;
  }
}
