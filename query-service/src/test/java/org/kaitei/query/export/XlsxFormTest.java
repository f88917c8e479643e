package org.kaitei.query.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kaitei.query.export.Sheets.aimed;
import static org.kaitei.query.export.Sheets.form;
import static org.kaitei.query.export.Sheets.provisional;
import static org.kaitei.query.export.Sheets.reporting;
import static org.kaitei.query.export.Sheets.row;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.zip.ZipInputStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.PaperSize;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kaitei.form.FormColumn;
import org.kaitei.form.FormNames;
import org.kaitei.query.sheet.ShownRow;

class XlsxFormTest {

  private static final FormColumn ACTUAL = FormColumn.actual(2021);

  @Test
  void every_cell_says_what_the_form_says() {
    Form form =
        form(
            row("1", "経済", "市内総生産額", "十億円", "2354", "2660", aimed("2616"), "117%"),
            row("2", "社会", "参加した市民の割合", "%", "40.60", "-", aimed("50.0"), "達成"));
    Opened opened = Opened.form(form);
    List<Form.Row> rows = form.tables().getFirst().rows();
    for (int i = 0; i < rows.size(); i++) {
      for (FormColumn column : form.columns()) {
        assertThat(read(opened.cell(i + 1, column)))
            .as(column.code())
            .isEqualTo(rows.get(i).cell(column).text());
      }
    }
  }

  /** As people see it; a percent sign is wide, so that no program takes it for a factor. */
  private static String read(Cell cell) {
    return new DataFormatter().formatCellValue(cell).replace('％', '%');
  }

  @Test
  void a_percentage_is_the_printed_number_and_not_a_hundredth() {
    Cell cell = Opened.form(form(row("1", "%", "40.6", "29.5", "50.0"))).cell(1, ACTUAL);
    assertThat(cell.getCellType()).isEqualTo(CellType.NUMERIC);
    assertThat(cell.getNumericCellValue()).isEqualTo(29.5);
    assertThat(cell.getCellStyle().getDataFormatString()).isEqualTo("#,##0.0\"％\"");
  }

  @Test
  void a_number_keeps_the_decimals_that_it_was_printed_with() {
    Opened opened = Opened.form(form(row("1", "人", "1000", "1000.50", "2000")));
    assertThat(read(opened.cell(1, FormColumn.BASELINE))).isEqualTo("1,000人");
    assertThat(read(opened.cell(1, ACTUAL))).isEqualTo("1,000.50人");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"12345678901234567.89", "0.1234567890123456789", "1000000000000000000000"})
  void a_number_that_a_spreadsheet_would_falsify_is_text(String exact) {
    Cell cell = Opened.form(form(row("1", "円", "1", exact, "2"))).cell(1, ACTUAL);
    assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
    assertThat(cell.getStringCellValue().replaceAll("[,円]", "")).isEqualTo(exact);
  }

  @Test
  void fifteen_digits_are_still_a_number() {
    Cell cell = Opened.form(form(row("1", "円", "1", "123456789012.345", "2"))).cell(1, ACTUAL);
    assertThat(cell.getNumericCellValue()).isEqualTo(123456789012.345);
  }

  @ParameterizedTest
  @ValueSource(strings = {"=1+1", "+81", "-SUM(A1)", "@user", "＝1+1", "\tx"})
  void text_that_looks_like_a_formula_stays_text(String text) {
    Opened opened = Opened.form(form(row("1", text, text, "人", text, text, aimed(text), text)));
    for (FormColumn column :
        List.of(FormColumn.GROUP, FormColumn.INDICATOR, ACTUAL, FormColumn.TARGET)) {
      XSSFCell cell = (XSSFCell) opened.cell(1, column);
      assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
      assertThat(cell.getStringCellValue()).isEqualTo(text);
      assertThat(cell.getCellStyle().getDataFormatString()).isEqualTo("@");
      assertThat(cell.getCellStyle().getQuotePrefixed()).isFalse();
    }
  }

  @Test
  void a_quotation_mark_in_a_unit_does_not_break_the_format() {
    Cell cell = Opened.form(form(row("1", "\"個\"", "1", "5", "9"))).cell(1, ACTUAL);
    assertThat(cell.getCellStyle().getDataFormatString()).isEqualTo("#,##0\"\"\\\"\"個\"\\\"\"\"");
    assertThat(cell.getNumericCellValue()).isEqualTo(5);
  }

  @Test
  void units_beyond_what_a_workbook_holds_are_left_to_their_column() {
    var rows = new ShownRow[200];
    for (int i = 0; i < rows.length; i++) {
      rows[i] = row(String.valueOf(i + 1), "単位" + i, "1", "2", "3");
    }
    Opened opened = Opened.form(form(rows));
    assertThat(opened.cell(1, ACTUAL).getCellStyle().getDataFormatString()).contains("単位0");
    assertThat(opened.cell(200, ACTUAL).getCellStyle().getDataFormatString()).isEqualTo("#,##0");
    assertThat(opened.cell(200, FormColumn.UNIT).getStringCellValue()).isEqualTo("単位199");
  }

  @Test
  void neighbours_of_one_group_share_one_merged_cell() {
    Opened opened =
        Opened.form(
            form(
                row("1", "経済", "一", "人", "1", "2", aimed("3"), null),
                row("2", "経済", "二", "人", "1", "2", aimed("3"), null),
                row("3", "社会", "三", "人", "1", "2", aimed("3"), null)));
    int first = opened.row(1).getRowNum();
    int column = opened.cell(1, FormColumn.GROUP).getColumnIndex();
    assertThat(opened.tables().getMergedRegions())
        .contains(new CellRangeAddress(first, first + 1, column, column));
    assertThat(opened.tables().getMergedRegions())
        .noneMatch(region -> region.isInRange(first + 2, column));
  }

  @Test
  void a_row_is_high_enough_for_a_name_of_several_lines() {
    Opened opened =
        Opened.form(
            form(
                row("1", null, "短い", "人", "1", "2", aimed("3"), null),
                row("2", null, "長い名前".repeat(20), "人", "1", "2", aimed("3"), null)));
    assertThat(opened.row(2).getHeightInPoints())
        .isGreaterThan(3 * opened.row(1).getHeightInPoints());
  }

  @Test
  void a_column_in_which_nothing_stands_is_hidden_and_still_known() {
    Opened opened = Opened.form(form(row("1", "人", "1", "2", "3")));
    int components = opened.columns(opened.row(1)).get(FormColumn.COMPONENT.code());
    int units = opened.columns(opened.row(1)).get(FormColumn.UNIT.code());
    assertThat(opened.tables().isColumnHidden(components)).isTrue();
    assertThat(opened.tables().isColumnHidden(units)).isFalse();
  }

  @Test
  void it_is_printed_on_a4_across_with_its_headings_on_each_page() {
    Opened opened = Opened.form(form(row("1", "人", "1", "2", "3")));
    var sheet = opened.tables();
    var print = sheet.getPrintSetup();
    assertThat(print.getPaperSizeEnum()).isEqualTo(PaperSize.A4_PAPER);
    assertThat(print.getLandscape()).isTrue();
    assertThat(sheet.getFitToPage()).isTrue();
    assertThat(print.getFitWidth()).isEqualTo((short) 1);
    assertThat(print.getFitHeight()).isZero();
    assertThat(sheet.getFooter().getCenter()).isEqualTo("&P / &N");
    int heading = opened.row(1).getRowNum() - 2;
    assertThat(sheet.getRepeatingRows().getFirstRow()).isEqualTo(heading);
    assertThat(sheet.getRepeatingRows().getLastRow()).isEqualTo(heading + 1);
    assertThat(opened.workbook().getPrintArea(0)).startsWith("進捗評価シート!$B$1:");
    assertThat(sheet.getPaneInformation().getVerticalSplitPosition()).isEqualTo((short) 4);
  }

  @Test
  void what_names_rows_and_columns_is_hidden() {
    Opened opened = Opened.form(form(row("1", "人", "1", "2", "3")));
    assertThat(opened.tables().isColumnHidden(0)).isTrue();
    assertThat(opened.tables().getRow(opened.row(1).getRowNum() - 3).getZeroHeight()).isTrue();
    assertThat(opened.workbook().isSheetHidden(opened.workbook().getSheetIndex(FormNames.WRITTEN)))
        .isTrue();
  }

  @Test
  void a_provisional_figure_stays_a_number_and_is_called_so_beside_it() {
    Opened opened = Opened.form(form(reporting(row("1", "人", "1", "2", "3"), provisional("2"))));
    assertThat(opened.cell(1, ACTUAL).getCellStyle().getDataFormatString()).isEqualTo("#,##0\"人\"");
    assertThat(opened.cell(1, FormColumn.REMARKS).getStringCellValue())
        .isEqualTo("2021年度の実績は速報値です。");
    assertThat(opened.written(1)).containsEntry("note", "2021年度の実績は速報値です。");
  }

  @Test
  void the_hidden_worksheet_keeps_what_the_form_said() {
    Opened opened =
        Opened.form(form(row("1", "経済", "割合", "%", "40.60", "-", aimed("50.0"), "-118%")));
    assertThat(opened.written(1))
        .containsEntry("row", "row:1")
        .containsEntry("table", "t")
        .containsEntry("no", "1")
        .containsEntry("indicator_id", "i-1")
        .containsEntry("baseline_fy", "FY2017")
        .containsEntry("baseline", "40.60")
        .containsEntry("actual_2021", "-")
        .containsEntry("target", "50.0")
        .containsEntry("target_kind", "AT_LEAST")
        .containsEntry("printed_achievement", "-118")
        .containsEntry("method", "CHANGE_FROM_BASELINE");
    var headings = opened.written().getRow(FormNames.WRITTEN_HEADING);
    assertThat(Opened.text(headings.getCell(headings.getLastCellNum() - 1))).isEqualTo("note");
    assertThat(opened.written().getRow(0).getCell(0).getStringCellValue())
        .isEqualTo(FormNames.MARK);
    assertThat(opened.written().getRow(4).getCell(1).getStringCellValue()).isEqualTo("7");
  }

  @Test
  void a_long_sheet_is_written_whole() {
    var rows = new ShownRow[3000];
    for (int i = 0; i < rows.length; i++) {
      rows[i] = row(String.valueOf(i + 1), "人", "1", String.valueOf(i), "3");
    }
    Opened opened = Opened.form(form(rows));
    assertThat(opened.written(3000)).containsEntry("actual_2021", "2999");
    int last = opened.tables().getLastRowNum();
    assertThat(last).isGreaterThan(3000);
  }

  @Test
  void it_can_be_read_as_it_comes_in() throws IOException {
    var bytes = new ByteArrayOutputStream();
    XlsxForm.write(form(row("1", "人", "1", "2", "3")), bytes);
    long size = 0;
    try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
      while (zip.getNextEntry() != null) {
        size += zip.readAllBytes().length;
      }
    }
    assertThat(size).isGreaterThan(bytes.size());
  }

  @Test
  void a_note_has_room_for_all_its_lines() {
    Form form = form(row("1", "人", "1", "2", "3"));
    Form noted =
        new Form(
            form.plan(),
            form.year(),
            form.title(),
            form.lines(),
            form.years(),
            form.tables(),
            form.legend(),
            List.of(new Form.Note("有識者評価", "全体", "", "", "長い文".repeat(60))),
            form.asOf(),
            form.version());
    var notes = Opened.form(noted).workbook().getSheet(FormNames.NOTES);
    assertThat(notes.getRow(1).getHeightInPoints())
        .isGreaterThan(3 * notes.getRow(0).getHeightInPoints());
  }
}
