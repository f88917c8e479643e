package org.kaitei.command.sheet.workbook;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Reads the part of one worksheet from its beginning to its end, holding only what stands in it.
 */
final class SheetXml extends DefaultHandler {

  private final CellValues values;
  private final List<GridRow> rows = new ArrayList<>();
  private final List<CellRangeAddress> merged = new ArrayList<>();
  private final List<CellRangeAddress> hiddenColumns = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private GridRow row;
  private CellValues.Raw cell;
  private int column;
  private int phonetic;
  private boolean collecting;

  SheetXml(CellValues values) {
    this.values = values;
  }

  List<GridRow> rows() {
    return rows;
  }

  List<CellRangeAddress> merged() {
    return merged;
  }

  List<CellRangeAddress> hiddenColumns() {
    return hiddenColumns;
  }

  @Override
  public void startElement(String uri, String name, String qualified, Attributes attributes) {
    switch (name) {
      case "col" -> hide(attributes);
      case "row" -> beginRow(attributes);
      case "c" -> beginCell(attributes);
      case "f" -> cell.formula();
      case "rPh" -> phonetic++;
      case "v", "t" -> {
        collecting = cell != null && phonetic == 0;
        if (name.equals("v")) {
          text.setLength(0);
        }
      }
      case "mergeCell" -> merge(attributes.getValue("ref"));
      default -> {}
    }
  }

  @Override
  public void characters(char[] characters, int start, int length) {
    // One more than is read, so that what is too long is known to be.
    int room = Limits.CELL_TEXT + 1 - text.length();
    if (collecting && room > 0) {
      text.append(characters, start, Math.min(length, room));
    }
  }

  @Override
  public void endElement(String uri, String name, String qualified) {
    switch (name) {
      case "v", "t" -> collecting = false;
      case "rPh" -> phonetic--;
      case "c" -> endCell();
      case "row" -> endRow();
      default -> {}
    }
  }

  private void hide(Attributes attributes) {
    if (isTrue(attributes.getValue("hidden"))) {
      int first = Integer.parseInt(attributes.getValue("min")) - 1;
      int last = Integer.parseInt(attributes.getValue("max")) - 1;
      hiddenColumns.add(new CellRangeAddress(0, 0, first, last));
    }
  }

  private void beginRow(Attributes attributes) {
    String number = attributes.getValue("r");
    int before = rows.isEmpty() ? 0 : rows.getLast().number();
    row =
        new GridRow(
            number == null ? before + 1 : Integer.parseInt(number),
            isTrue(attributes.getValue("hidden")));
    column = -1;
  }

  private void beginCell(Attributes attributes) {
    String at = attributes.getValue("r");
    column = at == null ? column + 1 : new CellReference(at).getCol();
    cell = values.raw(attributes.getValue("t"), attributes.getValue("s"));
    text.setLength(0);
  }

  private void endCell() {
    CellContent content = cell.content(text.toString());
    cell = null;
    if (content != null) {
      if (column >= Limits.COLUMNS) {
        throw Container.tooLarge("columns", Limits.COLUMNS);
      }
      row.put(column, content);
      values.count();
    }
  }

  private void endRow() {
    if (!row.isEmpty()) {
      if (rows.size() >= Limits.ROWS) {
        throw Container.tooLarge("rows", Limits.ROWS);
      }
      values.countRow();
      rows.add(row);
    }
  }

  private void merge(String range) {
    values.countMerged();
    merged.add(CellRangeAddress.valueOf(range));
  }

  private static boolean isTrue(String said) {
    return "1".equals(said) || "true".equals(said);
  }
}
