package org.kaitei.standalone.bench;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/** A sheet with an indicator of its own in each row, in both forms that a file may have. */
record ManyRows(int count) {
  static final String CSV = "text/csv";
  static final String WORKBOOK =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  private static final List<String> HEADING =
      List.of(
          ("table,no,indicator,unit,baseline_fy,baseline,fy_in_2021_column,actual_2021,"
                  + "target_fy,target,printed_achievement,method")
              .split(","));

  static byte[] plan(String id) {
    return """
        {"id": "%s", "title": "計画", "municipality": "市", "edition": "第一版"}"""
        .formatted(id)
        .getBytes(StandardCharsets.UTF_8);
  }

  byte[] csv() {
    var csv = new StringBuilder(String.join(",", HEADING));
    for (int row = 1; row <= count; row++) {
      csv.append('\n').append(String.join(",", cells(row)));
    }
    return csv.toString().getBytes(StandardCharsets.UTF_8);
  }

  byte[] workbook() throws IOException {
    try (var workbook = new SXSSFWorkbook();
        var out = new ByteArrayOutputStream()) {
      Sheet sheet = workbook.createSheet("実績");
      write(sheet.createRow(0), HEADING);
      for (int row = 1; row <= count; row++) {
        write(sheet.createRow(row), cells(row));
      }
      workbook.write(out);
      return out.toByteArray();
    }
  }

  private static List<String> cells(int row) {
    String actual = Integer.toString(1000 + row);
    return List.of(
        "t",
        "" + row,
        "指標その" + row,
        "人",
        "2017",
        "900",
        "2021",
        actual,
        "2030",
        "9000",
        "",
        "CHANGE_FROM_BASELINE");
  }

  /** Figures as numbers, as spreadsheets keep them. */
  private static void write(Row row, List<String> cells) {
    for (int i = 0; i < cells.size(); i++) {
      if (cells.get(i).matches("\\d+")) {
        row.createCell(i).setCellValue(Double.parseDouble(cells.get(i)));
      } else {
        row.createCell(i).setCellValue(cells.get(i));
      }
    }
  }
}
