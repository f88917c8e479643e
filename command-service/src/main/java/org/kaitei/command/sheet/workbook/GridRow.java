package org.kaitei.command.sheet.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** A row of a worksheet in which something stands. */
public final class GridRow {

  private final int number;
  private final boolean hidden;
  private final List<CellContent> cells = new ArrayList<>();

  /**
   * @param number counted as spreadsheets do, from 1
   */
  GridRow(int number, boolean hidden) {
    this.number = number;
    this.hidden = hidden;
  }

  void put(int column, CellContent content) {
    while (cells.size() <= column) {
      cells.add(null);
    }
    cells.set(column, content);
  }

  boolean isEmpty() {
    return cells.isEmpty();
  }

  public int number() {
    return number;
  }

  public boolean isHidden() {
    return hidden;
  }

  /** How many columns there are up to the last in which something stands. */
  public int width() {
    return cells.size();
  }

  /**
   * @param column counted from 0
   * @return null where nothing stands
   */
  public CellContent cell(int column) {
    return column < cells.size() ? cells.get(column) : null;
  }

  /** The columns in which something stands. */
  public IntStream filled() {
    return IntStream.range(0, cells.size()).filter(column -> cells.get(column) != null);
  }
}
