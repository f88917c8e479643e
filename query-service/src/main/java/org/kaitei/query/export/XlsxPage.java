package org.kaitei.query.export;

import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PaperSize;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFSheet;

/** How a worksheet comes out of the printer. */
final class XlsxPage {

  /** A column's width is counted in 256ths of a digit. */
  private static final int DIGIT = 256;

  /** In inches. */
  private static final double MARGIN = 0.4;

  private static final float LINE = 13.5f;
  private static final float SPACE = 4;

  /** No row of a spreadsheet is higher. */
  private static final float MOST_POINTS = 409;

  private XlsxPage() {}

  /** A4 across, as wide as the columns, as many pages down as it takes, numbered. */
  static void landscape(SXSSFSheet sheet) {
    var print = sheet.getPrintSetup();
    print.setPaperSize((short) (PaperSize.A4_PAPER.ordinal() + 1));
    print.setLandscape(true);
    print.setFitWidth((short) 1);
    print.setFitHeight((short) 0);
    sheet.setFitToPage(true);
    sheet.getFooter().setCenter("&P / &N");
    sheet.setHorizontallyCenter(true);
    sheet.setMargin(PageMargin.LEFT, MARGIN);
    sheet.setMargin(PageMargin.RIGHT, MARGIN);
    sheet.setMargin(PageMargin.TOP, MARGIN);
  }

  static void columns(SXSSFSheet sheet, int... digits) {
    for (int i = 0; i < digits.length; i++) {
      sheet.setColumnWidth(i, digits[i] * DIGIT);
    }
  }

  /** Spreadsheets do not always find it out by themselves. */
  static void height(Row row, int lines) {
    row.setHeightInPoints(Math.min(MOST_POINTS, lines * LINE + SPACE));
  }

  static CellRangeAddress rows(int first, int last) {
    return new CellRangeAddress(first, last, -1, -1);
  }
}
