package org.kaitei.command.sheet.workbook;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.poi.ss.util.CellRangeAddress;

/**
 * The merged cells of a worksheet that reach over several rows. What stands in one stands in its
 * first cell.
 */
public final class Merged {

  private final Map<Integer, TreeMap<Integer, CellRangeAddress>> byFirstColumn = new HashMap<>();

  Merged(List<CellRangeAddress> ranges) {
    for (CellRangeAddress range : ranges) {
      if (range.getLastRow() > range.getFirstRow()) {
        byFirstColumn
            .computeIfAbsent(range.getFirstColumn(), unused -> new TreeMap<>())
            .put(range.getFirstRow() + 1, range);
      }
    }
  }

  /**
   * The row in which the merged cell begins that reaches from above into this one; only where it
   * begins in the same column.
   *
   * @param row counted from 1
   */
  public Optional<Integer> beginning(int column, int row) {
    TreeMap<Integer, CellRangeAddress> ranges = byFirstColumn.get(column);
    Map.Entry<Integer, CellRangeAddress> above = ranges == null ? null : ranges.lowerEntry(row);
    return above != null && above.getValue().getLastRow() + 1 >= row
        ? Optional.of(above.getKey())
        : Optional.empty();
  }
}
