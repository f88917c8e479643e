package org.kaitei.query.export;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.kaitei.form.FormColumn;
import org.kaitei.form.FormNames;

/** A spreadsheet that was written, opened again. */
record Opened(XSSFWorkbook workbook) {

  interface Writing {
    void to(ByteArrayOutputStream bytes) throws IOException;
  }

  static Opened form(Form form) {
    return of(bytes -> XlsxForm.write(form, bytes));
  }

  static Opened of(Writing writing) {
    var bytes = new ByteArrayOutputStream();
    try {
      writing.to(bytes);
      return new Opened(new XSSFWorkbook(new ByteArrayInputStream(bytes.toByteArray())));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  XSSFSheet tables() {
    return workbook.getSheet(FormNames.TABLES);
  }

  XSSFSheet written() {
    return workbook.getSheet(FormNames.WRITTEN);
  }

  /** The row of the form that has this number, from 1. */
  Row row(int number) {
    for (Row row : tables()) {
      if (text(row.getCell(0)).equals(FormNames.ROW + number)) {
        return row;
      }
    }
    throw new AssertionError("no row " + number);
  }

  Cell cell(int row, FormColumn column) {
    return row(row).getCell(columns(row(row)).get(column.code()));
  }

  /** Where the columns are, as the nearest hidden row above tells it. */
  Map<String, Integer> columns(Row row) {
    for (int at = row.getRowNum(); at >= 0; at--) {
      Row above = tables().getRow(at);
      if (above != null && text(above.getCell(0)).equals(FormNames.CODES)) {
        Map<String, Integer> columns = new LinkedHashMap<>();
        above.forEach(cell -> columns.put(text(cell), cell.getColumnIndex()));
        return columns;
      }
    }
    throw new AssertionError("no codes above row " + row.getRowNum());
  }

  /** What the form said when it was written, of the row with this number. */
  Map<String, String> written(int number) {
    Row heading = written().getRow(FormNames.WRITTEN_HEADING);
    Row row = written().getRow(FormNames.WRITTEN_HEADING + number);
    Map<String, String> said = new LinkedHashMap<>();
    row.forEach(cell -> said.put(text(heading.getCell(cell.getColumnIndex())), text(cell)));
    return said;
  }

  static String text(Cell cell) {
    return cell == null ? "" : cell.getStringCellValue();
  }
}
