package org.kaitei.standalone;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.kaitei.form.FormNames;

/** An exported form after somebody has worked in it. */
final class WorkedForm {

  private WorkedForm() {}

  /** The figures of the last year in its first three rows, raised by one tenth of what they are. */
  static byte[] changed(byte[] form) throws IOException {
    try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(form));
        var out = new ByteArrayOutputStream()) {
      Sheet sheet = workbook.getSheet(FormNames.TABLES);
      int column = column(sheet);
      int changed = 0;
      for (Row row : sheet) {
        Cell name = row.getCell(0);
        boolean figures = name != null && name.getStringCellValue().startsWith(FormNames.ROW);
        if (figures && changed < 3) {
          Cell figure = row.getCell(column);
          figure.setCellValue(Math.round(figure.getNumericCellValue() * 11) / 10.0);
          changed++;
        }
      }
      workbook.write(out);
      return out.toByteArray();
    }
  }

  private static int column(Sheet sheet) {
    for (Row row : sheet) {
      if (row.getCell(0) != null && row.getCell(0).getStringCellValue().equals(FormNames.CODES)) {
        for (Cell cell : row) {
          if (cell.getStringCellValue().equals("actual_2021")) {
            return cell.getColumnIndex();
          }
        }
      }
    }
    throw new AssertionError("the form has no column for 2021");
  }
}
