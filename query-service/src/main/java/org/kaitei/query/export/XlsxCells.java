package org.kaitei.query.export;

import java.util.Set;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.kaitei.form.FormColumn;
import org.kaitei.form.SafeText;

/**
 * Writes cells: numbers as numbers, everything else as text, never as a formula.
 *
 * @param filling which cells people fill in
 */
record XlsxCells(XlsxStyles styles, XlsxFilling filling) {

  private static final Pattern VALUE =
      Pattern.compile("baseline|target|actual_\\d{4}|(printed|computed)_achievement");

  private static final Set<FormColumn> SHORT =
      Set.of(FormColumn.NO, FormColumn.UNIT, FormColumn.RELISTED);

  void write(Cell cell, FormColumn column, Form.Row row) {
    boolean toFill = filling.isFilled(column);
    FormCell content = row.cell(column);
    if (content instanceof FormCell.Number number && number.isKept()) {
      cell.setCellStyle(toFill ? styles.figureToFill(number) : styles.figure(number));
      cell.setCellValue(number.value().doubleValue());
      return;
    }
    String text = content.text();
    cell.setCellStyle(
        !isValue(column)
            ? words(column, toFill)
            : toFill && !SafeText.isLikeAFormula(text)
                ? styles.figureToFill(unit(column, row))
                : styles.wordsForFigure(toFill));
    if (!text.isEmpty()) {
      cell.setCellValue(text);
    }
  }

  private CellStyle words(FormColumn column, boolean toFill) {
    return column.part() != null || SHORT.contains(column)
        ? styles.shortWords(toFill)
        : styles.words(toFill);
  }

  private static String unit(FormColumn column, Form.Row row) {
    return column.equals(FormColumn.REPORTED) ? "％" : row.cell(FormColumn.UNIT).text();
  }

  private static boolean isValue(FormColumn column) {
    return VALUE.matcher(column.code()).matches();
  }

  /** Tells the spreadsheet what may be filled in between the two rows. */
  void validate(SXSSFSheet sheet, int first, int last) {
    filling.validate(sheet, first, last);
  }
}
