package org.kaitei.command.sheet.workbook;

import java.util.List;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;

/**
 * A worksheet as it was read.
 *
 * @param hidden whether people see it
 * @param rows in which something stands, from the top
 */
public record Worksheet(
    String name,
    boolean hidden,
    List<GridRow> rows,
    Merged merged,
    List<CellRangeAddress> hiddenColumns) {

  /**
   * @param column counted from 0
   */
  public boolean isColumnHidden(int column) {
    return hiddenColumns.stream()
        .anyMatch(hidden -> hidden.getFirstColumn() <= column && column <= hidden.getLastColumn());
  }

  /** Where a cell is, as spreadsheets write it: {@code Sheet1!F12}. */
  public String address(int column, int row) {
    return quoted() + "!" + CellReference.convertNumToColString(column) + row;
  }

  private String quoted() {
    boolean plain =
        !name.isEmpty()
            && !Character.isDigit(name.codePointAt(0))
            && name.codePoints().allMatch(c -> Character.isLetterOrDigit(c) || c == '_');
    return plain ? name : "'" + name.replace("'", "''") + "'";
  }
}
