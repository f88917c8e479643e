package org.kaitei.query.export;

import java.util.List;
import java.util.Objects;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.kaitei.form.FormColumn;
import org.kaitei.form.FormNames;

/**
 * Writes the tables of a form one below the other. The first column is hidden and names the rows; a
 * hidden row above each heading names the columns, see docs/export.md.
 */
final class XlsxTables {

  private final SXSSFSheet sheet;
  private final List<FormColumn> columns;
  private final XlsxCells cells;
  private final int lastPrinted;
  private int next;
  private int rows;
  private CellRangeAddress heading;

  /**
   * @param lastPrinted the column up to which the sheet is printed
   * @param first the row of the sheet in which the first table begins
   */
  XlsxTables(
      SXSSFSheet sheet, List<FormColumn> columns, XlsxCells cells, int lastPrinted, int first) {
    this.sheet = sheet;
    this.columns = columns;
    this.cells = cells;
    this.lastPrinted = lastPrinted;
    next = first;
  }

  void write(Form.Table table) {
    title(table.title());
    codes();
    headings();
    int first = next;
    int group = 0;
    for (int i = 0; i < table.rows().size(); i++) {
      boolean ends =
          i + 1 == table.rows().size()
              || !Objects.equals(table.rows().get(i).group(), table.rows().get(i + 1).group());
      if (ends) {
        group(table.rows().subList(group, i + 1));
        group = i + 1;
      }
    }
    cells.validate(sheet, first, next - 1);
    next++;
  }

  /** Rows that share one heading, which stands in one cell beside all of them. */
  private void group(List<Form.Row> rows) {
    int lines = rows.stream().mapToInt(this::lines).sum();
    int wanted = lines(FormColumn.GROUP, rows.getFirst());
    int first = next;
    for (Form.Row row : rows) {
      boolean last = row == rows.getLast();
      row(row, lines(row) + (last ? Math.max(0, wanted - lines) : 0));
    }
    if (rows.size() > 1 && rows.getFirst().group() != null) {
      int column = columns.indexOf(FormColumn.GROUP) + 1;
      sheet.addMergedRegionUnsafe(new CellRangeAddress(first, next - 1, column, column));
    }
  }

  /** How many lines the row needs beside its group's heading. */
  private int lines(Form.Row row) {
    return columns.stream()
        .filter(column -> !column.equals(FormColumn.GROUP))
        .mapToInt(column -> lines(column, row))
        .max()
        .orElse(1);
  }

  private static int lines(FormColumn column, Form.Row row) {
    return Math.max(1, FormWidths.lines(row.cell(column).text(), FormWidths.of(column)));
  }

  private void title(String title) {
    Cell cell = sheet.createRow(next).createCell(1);
    cell.setCellStyle(cells.styles().tableTitle());
    cell.setCellValue(title);
    sheet.addMergedRegionUnsafe(new CellRangeAddress(next, next, 1, lastPrinted));
    next++;
  }

  private void codes() {
    Row row = sheet.createRow(next++);
    row.setZeroHeight(true);
    row.createCell(0).setCellValue(FormNames.CODES);
    for (int i = 0; i < columns.size(); i++) {
      row.createCell(i + 1).setCellValue(columns.get(i).code());
    }
  }

  private void headings() {
    Row above = sheet.createRow(next);
    Row below = sheet.createRow(next + 1);
    CellStyle style = cells.styles().heading();
    int shared = 0;
    for (int i = 0; i < columns.size(); i++) {
      FormColumn column = columns.get(i);
      Cell heading = above.createCell(i + 1);
      Cell part = below.createCell(i + 1);
      heading.setCellStyle(style);
      part.setCellStyle(style);
      boolean first = i == 0 || !columns.get(i - 1).heading().equals(column.heading());
      shared = first ? i : shared;
      if (first) {
        heading.setCellValue(column.heading());
      }
      if (column.part() == null) {
        sheet.addMergedRegionUnsafe(new CellRangeAddress(next, next + 1, i + 1, i + 1));
      } else {
        part.setCellValue(column.part());
        if (!first) {
          sheet.addMergedRegionUnsafe(new CellRangeAddress(next, next, shared + 1, i + 1));
        }
      }
    }
    heading = heading == null ? new CellRangeAddress(next, next + 1, -1, -1) : heading;
    next += 2;
  }

  private void row(Form.Row row, int lines) {
    Row written = sheet.createRow(next++);
    XlsxPage.height(written, lines);
    written.createCell(0).setCellValue(FormNames.ROW + ++rows);
    for (int i = 0; i < columns.size(); i++) {
      cells.write(written.createCell(i + 1), columns.get(i), row);
    }
  }

  /** The first row that is still empty. */
  int next() {
    return next;
  }

  /** The rows of the first heading; null when there is no table. */
  CellRangeAddress heading() {
    return heading;
  }
}
