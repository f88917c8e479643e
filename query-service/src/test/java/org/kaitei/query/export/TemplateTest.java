package org.kaitei.query.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.kaitei.query.export.Sheets.row;
import static org.kaitei.query.export.Sheets.source;

import java.util.List;
import org.apache.poi.ss.usermodel.DataValidation;
import org.junit.jupiter.api.Test;
import org.kaitei.form.FormColumn;
import org.kaitei.form.FormNames;
import org.kaitei.indicator.IndicatorId;
import org.kaitei.ledger.Refusal;
import org.kaitei.query.export.Exports.Source;
import org.kaitei.query.plan.PlanDocument.Placed;
import org.kaitei.query.sheet.SheetDocument;

class TemplateTest {

  private static final FormColumn ACTUAL = FormColumn.actual(2021);

  @Test
  void it_holds_only_the_rows_that_the_department_answers_for() {
    Opened opened =
        template(source(row("1", "人", "1", "2", "3"), row("2", "件", "4", "5", "6")), null, "件課");
    assertThat(opened.cell(1, FormColumn.NO).getStringCellValue()).isEqualTo("2");
    assertThat(opened.written().getLastRowNum()).isEqualTo(FormNames.WRITTEN_HEADING + 1);
    assertThat(opened.written().getRow(5).getCell(1).getStringCellValue()).isEqualTo("件課");
  }

  @Test
  void a_department_is_known_in_any_width_of_characters() {
    assertThat(template(source(row("1", "A", "1", "2", "3")), null, "Ａ課")).isNotNull();
  }

  @Test
  void who_answers_for_nothing_has_nothing_to_fill_in() {
    Refusal refusal =
        catchThrowableOfType(
            Refusal.class, () -> template(source(row("1", "人", "1", "2", "3")), null, "観光課"));
    assertThat(refusal.code()).isEqualTo("no-rows-of-department");
  }

  @Test
  void what_is_filled_in_is_open_and_coloured_and_everything_else_is_closed() {
    Opened opened = template(source(row("1", "人", "1", "2", "3")), null, "人課");
    List<FormColumn> open =
        List.of(ACTUAL, FormColumn.actualPeriod(2021), FormColumn.REPORTED, FormColumn.REASON);
    assertThat(opened.tables().getProtect()).isTrue();
    assertThat(opened.tables().getCTWorksheet().getSheetProtection().isSetPassword()).isFalse();
    for (FormColumn column : FormColumn.of(List.of(2021))) {
      var style = opened.cell(1, column).getCellStyle();
      assertThat(style.getLocked()).as(column.code()).isEqualTo(!open.contains(column));
      assertThat(style.getFillForegroundColor() == 64)
          .as(column.code())
          .isEqualTo(!open.contains(column));
    }
  }

  @Test
  void each_open_cell_says_in_japanese_what_may_stand_in_it() {
    Opened opened = template(source(row("1", "人", "1", "2", "3")), null, "人課");
    assertThat(opened.tables().getDataValidations())
        .hasSize(4)
        .allSatisfy(
            rule -> {
              assertThat(rule.getShowPromptBox()).isTrue();
              assertThat(rule.getPromptBoxText()).isNotBlank();
              assertThat(rule.getShowErrorBox()).isTrue();
              assertThat(rule.getRegions().getCellRangeAddress(0).getFirstRow())
                  .isEqualTo(opened.row(1).getRowNum());
            });
    assertThat(opened.tables().getDataValidations())
        .filteredOn(rule -> rule.getErrorStyle() == DataValidation.ErrorStyle.WARNING)
        .extracting(rule -> rule.getValidationConstraint().getExplicitListValues())
        .anySatisfy(
            list -> assertThat(list).containsExactly("2021年度", "2020年度", "2019年度", "2018年度"));
  }

  @Test
  void it_tells_how_it_is_filled_in() {
    Opened opened = template(source(row("1", "人", "1", "2", "3")), null, "人課");
    assertThat(
            opened.workbook().getSheet(FormNames.GUIDE).getRow(2).getCell(0).getStringCellValue())
        .contains("黄色のセル");
  }

  @Test
  void a_row_that_the_sheet_lacks_comes_from_the_plan_and_the_year_before() {
    SheetDocument before = Sheets.sheet(2021, row("1", "人", "1", "2", "3"));
    Source now =
        new Source(
            Sheets.sheet(2022),
            Sheets.plan(List.of(placed("1"), placed("2")), 2021, 2022),
            Sheets.indicators(row("1", "人", "1", "2", "3"), row("2", "人", "1", "2", "3")),
            Sheets.answering());
    Opened opened = template(now, before, "人課");
    assertThat(opened.cell(1, ACTUAL).getNumericCellValue()).isEqualTo(2);
    assertThat(opened.cell(1, FormColumn.actual(2022)).toString()).isEmpty();
    assertThat(opened.cell(1, FormColumn.actual(2022)).getCellStyle().getDataFormatString())
        .isEqualTo("General\"人\"");
    assertThat(opened.cell(1, FormColumn.actualPeriod(2022)).getStringCellValue())
        .isEqualTo("2022年度");
    assertThat(opened.cell(2, FormColumn.INDICATOR).getStringCellValue()).isEqualTo("指標2");
  }

  private static Placed placed(String no) {
    return new Placed(
        "t", "表一", null, null, no, null, null, new IndicatorId("i-" + no), false, null);
  }

  private static Opened template(Source source, SheetDocument before, String department) {
    Form form = Sheets.forms().template(source, before, department);
    return Opened.of(bytes -> XlsxForm.writeTemplate(form, department, bytes));
  }
}
