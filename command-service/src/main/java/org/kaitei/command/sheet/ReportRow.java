package org.kaitei.command.sheet;

import org.kaitei.ledger.SubmittedBy;
import org.kaitei.plan.Row;
import org.kaitei.sheet.PrintedRow;
import org.kaitei.sheet.SheetId;

/**
 * A row as a file prints it.
 *
 * @param afterFigures report it also when the row itself is as before, because a figure that it
 *     shows was changed by the same file, and the row's own print is to count from then on
 * @param reason null when none was given; needed to overwrite a cell
 */
record ReportRow(
    SheetId sheet,
    Row row,
    PrintedRow printed,
    boolean afterFigures,
    String reason,
    SubmittedBy by) {}
