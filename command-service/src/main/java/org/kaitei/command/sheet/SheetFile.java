package org.kaitei.command.sheet;

import java.util.List;
import org.kaitei.ledger.Refusal.Fault;

/**
 * A sheet file without a fault of its own.
 *
 * @param warnings of the file as a whole, such as headings that nothing was read from
 * @param untouched rows of a form in which nothing was changed
 */
record SheetFile(int reportingYear, List<SheetLine> lines, List<Fault> warnings, int untouched) {}
