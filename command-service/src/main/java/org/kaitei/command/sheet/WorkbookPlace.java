package org.kaitei.command.sheet;

import java.util.List;
import org.kaitei.command.sheet.workbook.WorkbookTable;

/**
 * A table on a worksheet, which need not begin in its first row or column.
 *
 * @param at the worksheet's column of each column of the table; negative where people see none
 */
record WorkbookPlace(WorkbookTable table, List<Integer> at) implements Place {

  @Override
  public int heading() {
    return table.heading();
  }

  @Override
  public String cell(int column, int row) {
    return at.get(column) < 0 ? row(row) : table.worksheet().address(at.get(column), row);
  }

  @Override
  public String row(int row) {
    return table.worksheet().address(0, row);
  }
}
