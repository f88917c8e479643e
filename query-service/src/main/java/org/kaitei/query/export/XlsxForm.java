package org.kaitei.query.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.commons.compress.archivers.zip.Zip64Mode;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.kaitei.form.FormColumn;
import org.kaitei.form.FormNames;

/** Writes a form as a spreadsheet, row by row, so that a long one needs no more memory. */
final class XlsxForm {

  private static final int ROWS_IN_MEMORY = 100;

  private final SXSSFWorkbook workbook;
  private final Form form;
  private final XlsxCells cells;
  private final SXSSFSheet sheet;
  private final int lastPrinted;

  /**
   * @param last column that is printed
   */
  private XlsxForm(SXSSFWorkbook workbook, Form form, XlsxFilling filling, FormColumn last) {
    this.workbook = workbook;
    this.form = form;
    cells = new XlsxCells(new XlsxStyles(workbook), filling);
    sheet = workbook.createSheet(FormNames.TABLES);
    lastPrinted = form.columns().indexOf(last) + 1;
  }

  static void write(Form form, OutputStream to) throws IOException {
    try (SXSSFWorkbook workbook = workbook()) {
      var written = new XlsxForm(workbook, form, XlsxFilling.NONE, FormColumn.REMARKS);
      written.tables();
      XlsxNotes.write(workbook, form.notes(), written.cells.styles());
      XlsxWritten.write(workbook, form, null);
      workbook.write(to);
    }
  }

  /** With cells to fill in, and everything else protected, without a password. */
  static void writeTemplate(Form form, String department, OutputStream to) throws IOException {
    try (SXSSFWorkbook workbook = workbook()) {
      var filling = new DepartmentFilling(form);
      var written = new XlsxForm(workbook, form, filling, FormColumn.REASON);
      written.tables();
      written.sheet.enableLocking();
      written.sheet.lockFormatColumns(false);
      written.sheet.lockFormatRows(false);
      XlsxGuide.write(workbook, form, department, written.cells.styles());
      XlsxWritten.write(workbook, form, department);
      workbook.write(to);
    }
  }

  /** Readers that take a zip as it comes in do not know the marks of very large files. */
  private static SXSSFWorkbook workbook() {
    var workbook = new SXSSFWorkbook(ROWS_IN_MEMORY);
    workbook.setZip64Mode(Zip64Mode.AsNeeded);
    return workbook;
  }

  private void tables() {
    describe();
    widths();
    int next = line(0, form.title(), cells.styles().title());
    for (String line : form.lines()) {
      next = line(next, line, cells.styles().line());
    }
    var tables = new XlsxTables(sheet, form.columns(), cells, lastPrinted, next + 1);
    form.tables().forEach(tables::write);
    next = tables.next();
    for (String line : form.legend()) {
      next = line(next, line, cells.styles().line());
    }
    XlsxPage.landscape(sheet);
    Optional.ofNullable(tables.heading()).ifPresent(sheet::setRepeatingRows);
    workbook.setPrintArea(workbook.getSheetIndex(sheet), 1, lastPrinted, 0, next - 1);
    sheet.createFreezePane(form.columns().indexOf(FormColumn.INDICATOR) + 2, 0);
  }

  private int line(int at, String text, CellStyle style) {
    Cell cell = sheet.createRow(at).createCell(1);
    cell.setCellStyle(style);
    cell.setCellValue(text);
    sheet.addMergedRegionUnsafe(new CellRangeAddress(at, at, 1, lastPrinted));
    return at + 1;
  }

  private void describe() {
    var properties = workbook.getXSSFWorkbook().getProperties().getCoreProperties();
    properties.setTitle(form.title());
    properties.setCreator("Kaitei");
    properties.setCreated(Optional.of(Date.from(form.asOf())));
  }

  private void widths() {
    List<FormColumn> columns = form.columns();
    XlsxPage.columns(
        sheet,
        IntStream.concat(IntStream.of(8), columns.stream().mapToInt(FormWidths::of)).toArray());
    sheet.setColumnHidden(0, true);
    for (int i = 0; i < columns.size(); i++) {
      sheet.setColumnHidden(i + 1, form.hides(columns.get(i)));
    }
  }
}
