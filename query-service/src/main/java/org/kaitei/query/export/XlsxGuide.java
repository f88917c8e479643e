package org.kaitei.query.export;

import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.kaitei.form.FormNames;

/** Writes the worksheet of a template that tells how it is filled in. */
final class XlsxGuide {

  private static final List<String> STEPS =
      List.of(
          "1. 「" + FormNames.TABLES + "」の黄色のセルだけを記入します。ほかのセルは変更できません。",
          "2. 実績の値は、右に表示される単位で記入します。測定していないときは「-」と記入します。0とは区別されます。",
          "3. 実績の時期は、実際に測定した年度です。統計の公表が遅れるときは、前の年度を選びます。",
          "4. 達成度（記載値）は空欄のままでかまいません。記入すると、計算した値と照らし合わせます。",
          "5. 黄色のセルにすでに値があるときは、記録済みの値です。直すときは書き換えて、訂正理由を記入します。",
          "6. 空欄のまま提出したセルは、何も記録しません。値を消しても、記録は取り下げられません。",
          "7. 記入したら保存し、読込みの画面で選びます。記録される内容を確かめてから登録できます。");

  private XlsxGuide() {}

  static void write(SXSSFWorkbook workbook, Form form, String department, XlsxStyles styles) {
    SXSSFSheet sheet = workbook.createSheet(FormNames.GUIDE);
    XlsxPage.columns(sheet, 100);
    cell(sheet, 0, FormNames.GUIDE + "（" + form.title() + "　" + department + "）")
        .setCellStyle(styles.tableTitle());
    for (int i = 0; i < STEPS.size(); i++) {
      cell(sheet, i + 2, STEPS.get(i)).setCellStyle(styles.line());
    }
    sheet.enableLocking();
    XlsxPage.landscape(sheet);
  }

  private static Cell cell(SXSSFSheet sheet, int row, String text) {
    Cell cell = sheet.createRow(row).createCell(0);
    cell.setCellValue(text);
    return cell;
  }
}
