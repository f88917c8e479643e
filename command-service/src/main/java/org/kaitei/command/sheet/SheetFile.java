package org.kaitei.command.sheet;

import java.util.List;

/**
 * A sheet file without a fault of its own.
 *
 * @param unknownColumns headings that nothing was read from
 */
record SheetFile(int reportingYear, List<SheetLine> lines, List<String> unknownColumns) {}
