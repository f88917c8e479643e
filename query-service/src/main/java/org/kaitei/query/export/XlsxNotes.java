package org.kaitei.query.export;

import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.kaitei.form.FormNames;

/** Writes the worksheet with notes and comments. */
final class XlsxNotes {

  private static final List<String> HEADINGS = List.of("種類", "対象", "発言者", "見出し", "本文");
  private static final int[] WIDTHS = {16, 30, 14, 24, 90};

  private final SXSSFSheet sheet;
  private final XlsxStyles styles;

  private XlsxNotes(SXSSFWorkbook workbook, XlsxStyles styles) {
    sheet = workbook.createSheet(FormNames.NOTES);
    this.styles = styles;
  }

  /** Nothing where nobody has written any. */
  static void write(SXSSFWorkbook workbook, List<Form.Note> notes, XlsxStyles styles) {
    if (notes.isEmpty()) {
      return;
    }
    var written = new XlsxNotes(workbook, styles);
    written.row(0, HEADINGS, styles.heading());
    for (int i = 0; i < notes.size(); i++) {
      Form.Note note = notes.get(i);
      written.row(
          i + 1,
          List.of(note.kind(), note.about(), note.speaker(), note.heading(), note.text()),
          styles.words(false));
    }
    XlsxPage.columns(written.sheet, WIDTHS);
    XlsxPage.landscape(written.sheet);
    written.sheet.createFreezePane(0, 1);
    written.sheet.setRepeatingRows(XlsxPage.rows(0, 0));
  }

  private void row(int at, List<String> texts, CellStyle style) {
    Row row = sheet.createRow(at);
    int lines = 1;
    for (int i = 0; i < texts.size(); i++) {
      Cell cell = row.createCell(i);
      cell.setCellStyle(style);
      cell.setCellValue(texts.get(i));
      lines = Math.max(lines, FormWidths.lines(texts.get(i), WIDTHS[i]));
    }
    XlsxPage.height(row, lines);
  }
}
