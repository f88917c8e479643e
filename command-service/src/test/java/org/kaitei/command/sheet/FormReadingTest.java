package org.kaitei.command.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.function.Consumer;
import org.apache.poi.ss.util.CellRangeAddress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kaitei.figure.Period;
import org.kaitei.ledger.Refusal;
import org.kaitei.ledger.Refusal.Fault;
import org.kaitei.sheet.PrintedRow.Actual;

class FormReadingTest {

  private static final int ROW = PaperForm.FIRST;

  @Test
  void a_form_in_which_nothing_was_changed_says_nothing() {
    SheetFile file = new PaperForm().read();
    assertThat(file.lines()).isEmpty();
    assertThat(file.untouched()).isEqualTo(2);
    assertThat(file.warnings()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "actual_2021, ４５．３％",
    "actual_2021, 45.30",
    "actual_2021, ' 45.3 '",
    "fy_in_2021_column, 2021",
    "fy_in_2021_column, R3年度",
    "fy_in_2021_column, FY2021",
    "indicator, '参加した 市民の割合'",
    "target, 50％",
    "unit, ％",
    "method, CHANGE_FROM_BASELINE",
    "note, 備考",
    "computed_achievement, 99%"
  })
  void a_cell_that_says_the_same_in_other_words_was_not_changed(String column, String text) {
    assertThat(new PaperForm().type(column, ROW, text).read().lines()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"46.1, 46.1", "４６．１, 46.1", "46.1％, 46.1", "1０, 10"})
  void a_figure_that_was_changed_is_all_that_its_row_says(String typed, String value) {
    SheetFile file = new PaperForm().type("actual_2021", ROW, typed).read();
    assertThat(file.untouched()).isEqualTo(1);
    SheetLine line = file.lines().getFirst();
    assertThat(line.isOfForm()).isTrue();
    assertThat(line.indicator().value()).isEqualTo("sdgs-1");
    assertThat(line.printed().baseline()).isNull();
    assertThat(line.printed().target()).isNull();
    assertThat(actual(line).period()).isEqualTo(new Period("FY2021"));
    assertThat(actual(line).figure().value()).isEqualByComparingTo(value);
    assertThat(line.cells().address("actual_2021")).isEqualTo("進捗評価シート!L6");
  }

  @Test
  void a_number_with_a_percent_format_is_that_percentage() {
    SheetFile file =
        new PaperForm()
            .change(
                form -> {
                  form.cell("actual_2021", ROW).setCellValue(0.461);
                  form.cell("actual_2021", ROW).setCellStyle(form.format("0.0%"));
                })
            .read();
    assertThat(actual(file.lines().getFirst()).figure().value()).isEqualByComparingTo("46.1");
  }

  @Test
  void an_empty_cell_that_was_filled_in_is_of_the_year_of_its_column() {
    SheetFile file =
        new PaperForm().change(form -> form.cell("actual_2021", ROW + 1).setCellValue(4)).read();
    SheetLine line = file.lines().getFirst();
    assertThat(actual(line).period()).isEqualTo(new Period("FY2021"));
    assertThat(line.warnings()).extracting(Fault::code).containsExactly("period-of-column");
  }

  @Test
  void a_date_in_the_column_of_a_period_is_a_month_or_a_day() {
    SheetFile file =
        new PaperForm()
            .change(
                form -> {
                  form.cell("fy_in_2021_column", ROW).setCellValue(44805);
                  form.cell("fy_in_2021_column", ROW).setCellStyle(form.format("yyyy\"年\"m\"月\""));
                })
            .read();
    assertThat(actual(file.lines().getFirst()).period()).isEqualTo(new Period("2022-09"));
  }

  @Test
  void an_emptied_cell_says_nothing_and_is_warned_about() {
    SheetFile file =
        new PaperForm().change(form -> form.cell("actual_2021", ROW).setBlank()).read();
    assertThat(file.lines()).isEmpty();
    assertThat(warnings(file)).containsExactly("cell-emptied 進捗評価シート!L6");
  }

  @Test
  void a_text_that_was_typed_into_the_column_of_notes_is_not_read_and_warned_about() {
    SheetFile file = new PaperForm().type("note", ROW, "会場が閉まっていた").read();
    assertThat(file.lines()).isEmpty();
    assertThat(warnings(file))
        .singleElement()
        .asString()
        .startsWith("note-not-read 進捗評価シート!")
        .endsWith("6");
  }

  @Test
  void columns_that_were_moved_are_known_by_their_codes() {
    SheetFile file =
        new PaperForm()
            .change(
                form -> {
                  int actual = form.cell("actual_2021", ROW).getColumnIndex();
                  form.tables.shiftColumns(actual, actual + 10, 3);
                  form.tables.getRow(ROW - 1).getCell(actual + 3).setCellValue(47);
                })
            .read();
    assertThat(file.lines())
        .singleElement()
        .satisfies(
            line -> {
              assertThat(actual(line).figure().value()).isEqualByComparingTo("47");
              assertThat(line.cells().address("actual_2021")).isEqualTo("進捗評価シート!O6");
            });
  }

  @Test
  void a_row_that_was_put_in_says_all_that_it_holds_and_belongs_to_the_table_around_it() {
    SheetFile file =
        new PaperForm()
            .change(form -> form.tables.shiftRows(ROW, ROW, 1))
            .type("no", ROW + 1, "1-2")
            .type("indicator", ROW + 1, "新しい指標")
            .type("unit", ROW + 1, "人")
            .type("actual_2021", ROW + 1, "１２人")
            .type("fy_in_2021_column", ROW + 1, "2021年度")
            .read();
    assertThat(file.untouched()).isEqualTo(2);
    SheetLine line = file.lines().getFirst();
    assertThat(line.isOfForm()).isFalse();
    assertThat(line.key().table()).isEqualTo("t");
    assertThat(line.definition().name()).isEqualTo("新しい指標");
    assertThat(actual(line).figure().value()).isEqualByComparingTo("12");
  }

  @Test
  void subtotals_and_remarks_are_passed_over_with_a_warning() {
    SheetFile file =
        new PaperForm()
            .type("indicator", 9, "小計")
            .type("actual_2021", 9, "48.3")
            .type("no", 10, "※ 速報値を含む")
            .type("actual_2021", 10, "1")
            .type("indicator", 11, "見出し")
            .change(form -> form.cell("actual_2021", 12).setCellValue(7))
            .read();
    assertThat(file.lines()).isEmpty();
    assertThat(warnings(file))
        .containsExactly(
            "row-skipped 進捗評価シート!A9", "row-skipped 進捗評価シート!A10", "row-skipped 進捗評価シート!A12");
  }

  @Test
  void a_row_that_was_copied_is_a_fault_of_the_copy() {
    PaperForm form = new PaperForm();
    form.cell("actual_2021", 8).setCellValue(9);
    form.tables.getRow(7).createCell(0).setCellValue("row:1");
    assertThat(faults(form)).containsExactly("duplicate-row 進捗評価シート!B8");
  }

  @Test
  void a_row_that_the_form_never_had_is_a_fault() {
    PaperForm form = new PaperForm().type("no", 8, "9").type("indicator", 8, "名");
    form.tables.getRow(7).createCell(0).setCellValue("row:99");
    assertThat(faults(form)).containsExactly("unknown-form-row 進捗評価シート!B8");
  }

  @ParameterizedTest
  @CsvSource({"indicator, 別の名前, D6", "unit, 人, F6", "no, 7, B6", "target, 60, N6"})
  void what_the_plan_says_is_not_changed_by_a_form(String column, String typed, String cell) {
    assertThat(faults(new PaperForm().type(column, ROW, typed)))
        .containsExactly("fixed-cell 進捗評価シート!" + cell);
  }

  @Test
  void a_figure_that_cannot_be_read_is_a_fault_at_its_cell() {
    assertThat(faults(new PaperForm().type("actual_2021", ROW, "約半分")))
        .containsExactly("not-a-figure 進捗評価シート!L6");
    assertThat(faults(new PaperForm().type("fy_in_2021_column", ROW, "いつか")))
        .containsExactly("invalid-period 進捗評価シート!K6");
  }

  @Test
  void formulas_errors_dates_and_merged_figures_are_faults_where_something_is_read() {
    assertThat(faults(form -> form.cell("actual_2021", ROW).setCellFormula("1+1")))
        .containsExactly("formula 進捗評価シート!L6");
    assertThat(faults(form -> form.cell("actual_2021", ROW).setCellErrorValue((byte) 7)))
        .containsExactly("error-in-cell 進捗評価シート!L6");
    assertThat(
            faults(
                form -> {
                  form.cell("actual_2021", ROW).setCellValue(44287);
                  form.cell("actual_2021", ROW).setCellStyle(form.format("yyyy/m/d"));
                }))
        .containsExactly("date-in-cell 進捗評価シート!L6");
    assertThat(
            faults(
                form -> {
                  form.cell("actual_2021", ROW + 1).setBlank();
                  form.tables.addMergedRegion(new CellRangeAddress(5, 6, 11, 11));
                }))
        .containsExactly("merged-figure 進捗評価シート!L7");
    assertThat(
            new PaperForm()
                .change(form -> form.cell("note", ROW).setCellFormula("1+1"))
                .read()
                .lines())
        .isEmpty();
    assertThat(faults(form -> form.cell("unit", ROW).setCellFormula("A1")))
        .containsExactly("formula 進捗評価シート!F6");
  }

  @Test
  void hidden_rows_and_columns_count_and_are_said_to_be_hidden() {
    SheetFile file =
        new PaperForm()
            .type("actual_2021", ROW, "46")
            .change(form -> form.tables.getRow(ROW - 1).setZeroHeight(true))
            .change(form -> form.tables.setColumnHidden(11, true))
            .change(form -> form.workbook.setSheetHidden(0, true))
            .read();
    assertThat(file.lines()).hasSize(1);
    assertThat(warnings(file))
        .containsExactly(
            "hidden-worksheet 進捗評価シート!A3", "hidden-rows 進捗評価シート!A6", "hidden-column 進捗評価シート!L3");
  }

  @Test
  void the_form_of_another_plan_or_year_is_refused() {
    for (int line : new int[] {1, 2}) {
      PaperForm form = new PaperForm();
      form.written.getRow(line).getCell(1).setCellValue("other");
      Refusal refusal = catchThrowableOfType(Refusal.class, form::read);
      assertThat(refusal.code()).isEqualTo("form-of-another-sheet");
    }
  }

  @Test
  void more_digits_than_are_shown_are_taken_and_warned_about() {
    SheetFile file =
        new PaperForm().change(form -> form.cell("actual_2021", ROW).setCellValue(46.123)).read();
    assertThat(actual(file.lines().getFirst()).figure().value()).isEqualByComparingTo("46.123");
    assertThat(warnings(file)).containsExactly("shown-rounded 進捗評価シート!L6");
  }

  private static List<String> faults(Consumer<PaperForm> work) {
    return faults(new PaperForm().change(work));
  }

  private static List<String> faults(PaperForm form) {
    Refusal refusal = catchThrowableOfType(Refusal.class, form::read);
    assertThat(refusal).as("a refusal").isNotNull();
    return refusal.faults().stream().map(fault -> fault.code() + " " + fault.cell()).toList();
  }

  private static List<String> warnings(SheetFile file) {
    return file.warnings().stream().map(fault -> fault.code() + " " + fault.cell()).toList();
  }

  private static Actual actual(SheetLine line) {
    return line.printed().actuals().stream()
        .filter(actual -> actual.reportingYear() == 2021)
        .findFirst()
        .orElseThrow();
  }
}
