package org.kaitei.query.export;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.kaitei.form.FormColumn;
import org.kaitei.form.FormNames;

/**
 * Writes the hidden worksheet that tells what the form said when it was written, so that whoever
 * reads it again sees which cells people have changed.
 */
final class XlsxWritten {

  private final SXSSFSheet sheet;

  private XlsxWritten(SXSSFWorkbook workbook) {
    sheet = workbook.createSheet(FormNames.WRITTEN);
    workbook.setSheetVisibility(workbook.getSheetIndex(sheet), SheetVisibility.HIDDEN);
  }

  /**
   * @param department whose template it is; null for the whole sheet
   */
  static void write(SXSSFWorkbook workbook, Form form, String department) {
    var written = new XlsxWritten(workbook);
    written.line(0, FormNames.MARK, FormNames.VERSION);
    written.line(1, "plan", form.plan().value());
    written.line(2, "year", String.valueOf(form.year()));
    written.line(3, "asOf", form.asOf().toString());
    written.line(4, "version", String.valueOf(form.version()));
    written.line(5, "department", department == null ? "" : department);
    List<String> columns = new ArrayList<>(FileLine.columns(form.years()));
    columns.add(FormColumn.REMARKS.code());
    written.heading(columns);
    int number = 0;
    for (Form.Table table : form.tables()) {
      for (Form.Row row : table.rows()) {
        written.row(++number, columns, row);
      }
    }
  }

  private void line(int at, String name, String text) {
    Row row = sheet.createRow(at);
    row.createCell(0).setCellValue(name);
    row.createCell(1).setCellValue(text);
  }

  private void heading(List<String> columns) {
    Row row = sheet.createRow(FormNames.WRITTEN_HEADING);
    row.createCell(0).setCellValue("row");
    for (int i = 0; i < columns.size(); i++) {
      row.createCell(i + 1).setCellValue(columns.get(i));
    }
  }

  private void row(int number, List<String> columns, Form.Row shown) {
    Row row = sheet.createRow(FormNames.WRITTEN_HEADING + number);
    row.createCell(0).setCellValue(FormNames.ROW + number);
    for (int i = 0; i < columns.size(); i++) {
      String text = written(shown, columns.get(i));
      if (!text.isEmpty()) {
        row.createCell(i + 1).setCellValue(text);
      }
    }
  }

  /** What the form shows where it has such a column, else what the file says. */
  private static String written(Form.Row row, String column) {
    FormCell shown = row.cells().get(column);
    return shown == null ? row.file().getOrDefault(column, "") : shown.written();
  }
}
