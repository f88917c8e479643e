package org.kaitei.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kaitei.figure.PrintedDate;
import org.kaitei.ledger.Refusal;

class JapaneseDateTest {

  @ParameterizedTest
  @CsvSource({
    "令和3年9月, 2021-09",
    "令和３年９月, 2021-09",
    "令和 3 年 9 月 30 日, 2021-09-30",
    "令和元年, 2019",
    "令和元年5月, 2019-05",
    "R3.9, 2021-09",
    "r3/9/1, 2021-09-01",
    "Ｒ３．９, 2021-09",
    "R元.10, 2019-10",
    "R6, 2024",
    "平成28年, 2016",
    "平成31年4月30日, 2019-04-30",
    "平成33年3月, 2021-03",
    "昭和64年1月7日, 1989-01-07",
    "S50.4, 1975-04",
    "大正12年9月1日, 1923-09-01",
    "T1, 1912",
    "明治元年, 1868",
    "M45, 1912",
    "H1.1.8, 1989-01-08",
    "2021年9月, 2021-09",
    "2021年, 2021",
    "2021.9, 2021-09",
    "2021/9/30, 2021-09-30",
    "2021-09, 2021-09",
    "2021-09-30, 2021-09-30",
    "2021, 2021"
  })
  void a_date_is_read_as_precisely_as_it_is_printed(String printed, String iso) {
    assertThat(JapaneseDate.read(printed)).hasToString(iso);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "令和",
        "令和0年",
        "令和3年13月",
        "令和3年2月29日",
        "令和元年4月",
        "平成元年1月7日",
        "昭和元年12月24日",
        "X3.9",
        "3年9月",
        "R3年度",
        "令和3年9月頃",
        "2021年9月まで",
        "21.9",
        "来年"
      })
  void what_cannot_be_read_for_certain_is_refused(String printed) {
    assertThatThrownBy(() -> JapaneseDate.read(printed))
        .isInstanceOfSatisfying(
            Refusal.class,
            refusal -> {
              assertThat(refusal.code()).isEqualTo("invalid-date");
              assertThat(refusal.facts()).containsEntry("date", printed);
            });
  }

  @Test
  void a_refusal_quotes_no_more_than_is_needed_to_recognise_it() {
    assertThatThrownBy(() -> JapaneseDate.read("令".repeat(5_000)))
        .isInstanceOfSatisfying(
            Refusal.class,
            refusal -> assertThat(refusal.facts()).containsEntry("date", "令".repeat(100) + "…"));
  }

  @ParameterizedTest
  @CsvSource({
    "2021-09, 令和3年9月",
    "2021-09-30, 令和3年9月30日",
    "2021, 令和3年",
    "2019-05, 令和元年5月",
    "2019-05-01, 令和元年5月1日",
    "2019-04-30, 平成31年4月30日",
    "1989-01-08, 平成元年1月8日",
    "1975-04, 昭和50年4月",
    "1923-09-01, 大正12年9月1日",
    "1900, 明治33年"
  })
  void a_date_is_printed_in_its_era_and_read_again(String iso, String printed) {
    var date = new PrintedDate(iso);
    assertThat(JapaneseDate.print(date)).contains(printed);
    assertThat(JapaneseDate.read(printed)).isEqualTo(date);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"2019", "1989", "1989-01", "1926-12", "1868", "1868-10", "1800", "1868-10-22"})
  void where_two_eras_meet_and_before_them_all_no_era_is_printed(String iso) {
    assertThat(JapaneseDate.print(new PrintedDate(iso))).isEmpty();
  }
}
