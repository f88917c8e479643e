package org.kaitei.command.sheet.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kaitei.command.sheet.workbook.CellContent.Amount;
import org.kaitei.command.sheet.workbook.CellContent.Moment;
import org.kaitei.command.sheet.workbook.CellContent.Unread;

class CellFormatTest {

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '\'',
      delimiter = '|',
      value = {
        "General | 65.4 | 65.4",
        "General | 65.400000000000006 | 65.4",
        "General | 12345678901234567 | 12345678901234600",
        "General | -0.5 | -0.5",
        "General\"人\" | 12 | 12人",
        "0% | 0.654 | 65.4%",
        "0.0% | 0.07 | 7%",
        "#,##0.0\"％\" | 40.6 | 40.6％",
        "#,##0\"人\";▲#,##0\"人\" | -3 | -3人",
        "#,##0_);(#,##0) | -3 | -3",
        "#,##0\\ \"円\" | 1000 | 1000円",
        "[$-411]#,##0[Red] | 5 | 5",
        "\"約\"0 | 5 | 5",
        "@ | 5 | 5",
        "0.00E+00 | 120000 | 120000",
        "0 | 0 | 0"
      })
  void a_number_means_what_it_is_shown_as_with_all_its_digits(
      String format, double number, String text) {
    assertThat(CellFormat.of(164, format).content(number, false))
        .isInstanceOfSatisfying(Amount.class, amount -> assertThat(amount.text()).isEqualTo(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "0.0 | 65.43 | true",
        "0.0 | 65.4 | false",
        "0 | 65.4 | true",
        "0.##% | 0.65432 | true",
        "0.0# | 0.12 | false",
        "General | 0.123456 | false"
      })
  void a_number_that_is_shown_with_fewer_digits_is_known(
      String format, double number, boolean rounded) {
    assertThat(CellFormat.of(164, format).content(number, false))
        .isInstanceOfSatisfying(
            Amount.class, amount -> assertThat(amount.rounded()).isEqualTo(rounded));
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '\'',
      delimiter = '|',
      value = {
        "14 | m/d/yy | 44287 | 2021-04-01",
        "164 | yyyy/mm/dd | 44287.75 | 2021-04-01",
        "164 | yyyy\"年\"m\"月\" | 44805 | 2022-09",
        "17 | mmm-yy | 44805 | 2022-09",
        "164 | [$-411]ggge\"年\"m\"月\"d\"日\" | 44287 | 2021-04-01"
      })
  void a_date_is_a_day_or_a_month_as_its_format_shows(
      int index, String format, double number, String code) {
    assertThat(CellFormat.of(index, format).content(number, false)).isEqualTo(new Moment(code));
  }

  @Test
  void the_dates_that_excel_in_japan_has_by_number_alone_are_dates() {
    assertThat(CellFormat.of(57, null).content(44287, false)).isEqualTo(new Moment("2021-04-01"));
    assertThat(CellFormat.of(55, null).content(44287, false)).isEqualTo(new Moment("2021-04"));
    assertThat(CellFormat.of(99, null).content(44287, false))
        .isEqualTo(new Amount("44287", "", false));
  }

  @Test
  void a_workbook_may_count_its_days_from_1904() {
    assertThat(CellFormat.of(14, "m/d/yy").content(42825, true))
        .isEqualTo(new Moment("2021-04-01"));
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '\'',
      delimiter = '|',
      value = {
        "#,##0, | 12000 | scaled-format",
        "0.0,,\"百万\" | 12000 | scaled-format",
        "h:mm | 0.5 | time-in-cell",
        "yyyy/mm/dd | -1 | not-a-date",
        "yyyy/mm/dd | 99999999 | not-a-date"
      })
  void what_cannot_be_told_from_what_is_shown_is_not_read(
      String format, double number, String code) {
    assertThat(CellFormat.of(164, format).content(number, false))
        .isInstanceOfSatisfying(Unread.class, unread -> assertThat(unread.code()).isEqualTo(code));
  }
}
