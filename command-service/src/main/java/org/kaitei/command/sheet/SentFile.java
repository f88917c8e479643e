package org.kaitei.command.sheet;

import java.util.Map;
import java.util.Objects;
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
   * @param contentType one of those above; where it leaves it open, or is null because none was
   *     sent, the file itself tells
   * @throws Refusal {@code workbook-as-csv} for a workbook that calls itself a CSV, and what the
   *     readers refuse
   */
  static SheetFile read(byte[] bytes, String contentType, SheetId sheet, PrintedDefaults defaults) {
    boolean workbook = Workbook.isLikely(bytes);
    String type = Objects.requireNonNullElse(contentType, ANY);
    if (workbook && type.startsWith(CSV)) {
      throw Refusal.invalid("workbook-as-csv", Map.of("expected", WORKBOOK));
    }
    return type.startsWith(WORKBOOK) || workbook
        ? SheetWorkbook.read(bytes, sheet, defaults)
        : SheetCsv.read(bytes, sheet.year(), defaults);
  }
}
