package org.kaitei.command.sheet;

import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A workbook with tables as people make them, with Japanese headings. */
final class PlainTable {

  private static final List<String> HEADINGS =
      List.of(
          "表",
          "番号",
          "指標",
          "単位",
          "当初値の時期",
          "当初値",
          "2021年度実績の時期",
          "令和３年度 実績",
          "目標年度",
          "目標値",
          "達成度",
          "算定方法");

  private final XSSFWorkbook workbook = new XSSFWorkbook();

  /** One row, in row 3 of the worksheet 実績, below a title and the heading. */
  static PlainTable japanese() {
    var table = new PlainTable();
    table.sheet("実績").createRow(0).createCell(0).setCellValue("令和３年度の実績");
    table.table(
        "実績",
        2,
        List.of(
            List.of(
                "一",
                "1",
                "参加した市民の割合",
                "%",
                "2017",
                "40.6",
                "令和３年度",
                "４５．３％",
                "2030",
                "50",
                "",
                "当初値からの進み")));
    return table;
  }

  private Sheet sheet(String name) {
    Sheet sheet = workbook.getSheet(name);
    return sheet == null ? workbook.createSheet(name) : sheet;
  }

  /**
   * @param row of the heading, as the spreadsheet counts it
   */
  void table(String sheet, int row, List<List<String>> rows) {
    write(sheet(sheet).createRow(row - 1), HEADINGS);
    for (int i = 0; i < rows.size(); i++) {
      write(sheet(sheet).createRow(row + i), rows.get(i));
    }
  }

  private static void write(Row row, List<String> texts) {
    for (int i = 0; i < texts.size(); i++) {
      row.createCell(i).setCellValue(texts.get(i));
    }
  }

  PlainTable type(String cell, String text) {
    cell(cell).setCellValue(text);
    return this;
  }

  PlainTable formula(String cell, String formula) {
    cell(cell).setCellFormula(formula);
    return this;
  }

  private Cell cell(String address) {
    var at = new CellReference(address);
    return workbook.getSheetAt(0).getRow(at.getRow()).getCell(at.getCol());
  }

  byte[] bytes() {
    return PaperForm.bytes(workbook);
  }
}
