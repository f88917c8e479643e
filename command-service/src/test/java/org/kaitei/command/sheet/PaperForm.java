package org.kaitei.command.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.kaitei.form.FormColumn;
import org.kaitei.form.FormNames;
import org.kaitei.plan.PlanId;
import org.kaitei.sheet.SheetId;

/**
 * A form as it is exported, with one table of two rows, for tests that work in it as people do. The
 * codes stand in row 3, the headings in 4 and 5, the rows in 6 and 7.
 */
final class PaperForm {

  static final SheetId SHEET = new SheetId(new PlanId("sdgs"), 2021);
  static final int FIRST = 6;

  final XSSFWorkbook workbook = new XSSFWorkbook();
  final Sheet tables = workbook.createSheet(FormNames.TABLES);
  final Sheet written = workbook.createSheet(FormNames.WRITTEN);
  private final List<FormColumn> columns = FormColumn.of(List.of(2020, 2021));

  PaperForm() {
    tables.createRow(0).createCell(1).setCellValue("計画 進捗評価シート");
    Row codes = tables.createRow(2);
    codes.createCell(0).setCellValue(FormNames.CODES);
    Row headings = tables.createRow(3);
    Row parts = tables.createRow(4);
    for (int i = 0; i < columns.size(); i++) {
      codes.createCell(i + 1).setCellValue(columns.get(i).code());
      headings.createCell(i + 1).setCellValue(columns.get(i).heading());
      if (columns.get(i).part() != null) {
        parts.createCell(i + 1).setCellValue(columns.get(i).part());
      }
    }
    line(0, FormNames.MARK, FormNames.VERSION);
    line(1, "plan", "sdgs");
    line(2, "year", "2021");
    line(FormNames.WRITTEN_HEADING, writtenColumns().toArray(String[]::new));
    row(1, "sdgs-1", "参加した市民の割合", "%", "40.6", "45.3");
    row(2, "sdgs-2", "拠点の数", "か所", "3", "");
  }

  private static List<String> writtenColumns() {
    return List.of(
        ("row,table,table_title,no,section,initiative,group,indicator_id,indicator,component,"
                + "relisted,unit,baseline_unit,baseline_fy,baseline,fy_in_2020_column,actual_2020,"
                + "fy_in_2021_column,actual_2021,target_fy,target,target_kind,printed_achievement,"
                + "computed_achievement,method,note")
            .split(","));
  }

  private void line(int at, String... texts) {
    Row row = written.createRow(at);
    for (int i = 0; i < texts.length; i++) {
      row.createCell(i).setCellValue(texts[i]);
    }
  }

  private void row(
      int number, String id, String indicator, String unit, String baseline, String actual) {
    Map<String, String> said = new LinkedHashMap<>();
    said.put("row", FormNames.ROW + number);
    said.put("table", "t");
    said.put("table_title", "表");
    said.put("no", Integer.toString(number));
    said.put("indicator_id", id);
    said.put("indicator", indicator);
    said.put("unit", unit);
    said.put("baseline_fy", "FY2017");
    said.put("baseline", baseline);
    said.put("fy_in_2021_column", actual.isEmpty() ? "" : "FY2021");
    said.put("actual_2021", actual);
    said.put("target_fy", "FY2030");
    said.put("target", "50");
    said.put("method", "CHANGE_FROM_BASELINE");
    said.put("note", "達成度は当初値から計算");
    line(
        FormNames.WRITTEN_HEADING + number,
        writtenColumns().stream()
            .map(column -> said.getOrDefault(column, ""))
            .toArray(String[]::new));
    Row row = tables.createRow(FIRST + number - 2);
    row.createCell(0).setCellValue(FormNames.ROW + number);
    said.forEach((column, text) -> show(row, column, text, unit));
  }

  private void show(Row row, String column, String text, String unit) {
    int at = columns.stream().map(FormColumn::code).toList().indexOf(column) + 1;
    if (at == 0 || text.isEmpty()) {
      return;
    }
    Cell cell = row.createCell(at);
    if (column.endsWith("_fy") || column.startsWith("fy_in_")) {
      cell.setCellValue(text.substring(2) + "年度");
    } else if (column.equals("method")) {
      cell.setCellValue("当初値からの進み");
    } else if (column.equals("no") || !text.matches("[0-9.]+")) {
      cell.setCellValue(text);
    } else {
      cell.setCellStyle(format("#,##0.0\"" + unit.replace('%', '％') + "\""));
      cell.setCellValue(Double.parseDouble(text));
    }
  }

  CellStyle format(String format) {
    CellStyle style = workbook.createCellStyle();
    style.setDataFormat(workbook.createDataFormat().getFormat(format));
    return style;
  }

  /**
   * @param row as the spreadsheet counts it
   */
  Cell cell(String code, int row) {
    int at = columns.stream().map(FormColumn::code).toList().indexOf(code) + 1;
    Row found = tables.getRow(row - 1);
    return (found == null ? tables.createRow(row - 1) : found)
        .getCell(at, Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
  }

  PaperForm change(Consumer<PaperForm> work) {
    work.accept(this);
    return this;
  }

  PaperForm type(String code, int row, String text) {
    cell(code, row).setCellValue(text);
    return this;
  }

  /** What the form said when it was exported, by the number of the row. */
  String written(int row, String column) {
    return writtenCell(row, column).getStringCellValue();
  }

  void write(int row, String column, String text) {
    writtenCell(row, column).setCellValue(text);
  }

  private Cell writtenCell(int row, String column) {
    return written
        .getRow(FormNames.WRITTEN_HEADING + row)
        .getCell(writtenColumns().indexOf(column));
  }

  byte[] bytes() {
    return bytes(workbook);
  }

  static byte[] bytes(XSSFWorkbook workbook) {
    try (var out = new ByteArrayOutputStream()) {
      workbook.write(out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  SheetFile read() {
    return SheetWorkbook.read(bytes(), SHEET, PrintedDefaults.NONE);
  }
}
