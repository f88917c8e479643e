package org.kaitei.command.sheet;

import java.util.Map;
import org.kaitei.command.sheet.workbook.Workbook;
import org.kaitei.ledger.Refusal;
import org.kaitei.sheet.SheetId;

/** A file as it was sent: a CSV or a workbook, as its content type says. */
final class SentFile {

  static final String WORKBOOK =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
  static final String CSV = "text/csv";
  static final String ANY = "application/octet-stream";

  private SentFile() {}

  /**
   * @param contentType one of those above; where it leaves it open, the file itself tells
   * @throws Refusal {@code workbook-as-csv} for a workbook that calls itself a CSV, and what the
   *     readers refuse
   */
  static SheetFile read(byte[] bytes, String contentType, SheetId sheet, PrintedDefaults defaults) {
    boolean workbook = Workbook.isLikely(bytes);
    if (workbook && contentType.startsWith(CSV)) {
      throw Refusal.invalid("workbook-as-csv", Map.of("expected", WORKBOOK));
    }
    return contentType.startsWith(WORKBOOK) || workbook
        ? SheetWorkbook.read(bytes, sheet, defaults)
        : SheetCsv.read(bytes, sheet.year(), defaults);
  }
}
