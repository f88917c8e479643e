package org.kaitei.figure.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodRuleTest {

  @ParameterizedTest
  @CsvSource({
    "2021年度, FY2021",
    "2021 年度, FY2021",
    "2021年, CY2021",
    "FY2021, FY2021",
    "CY2021, CY2021",
    "令和3年度, FY2021",
    "令和３(2021)年度, FY2021",
    "令和3年度（2021年度）, FY2021",
    "2021（令和3）年度, FY2021",
    "令和元年, CY2019",
    "令和三年度, FY2021",
    "令和十二年, CY2030",
    "平成28年, CY2016",
    "平成二十八年度, FY2016",
    "昭和64年, CY1989",
    "大正15年, CY1926",
    "明治45年, CY1912",
    "㍻30年, CY2018",
    "R3年度, FY2021",
    "Ｒ３年度, FY2021",
    "r3年度, FY2021",
    "R元年度, FY2019",
    "H30年, CY2018",
    "S60年度, FY1985",
    "平成32年度, FY2020",
    "R6.4, 2024-04",
    "R6.4.1, 2024-04-01",
    "R6/4/1, 2024-04-01",
    "R6.4月, 2024-04",
    "2018年3月, 2018-03",
    "2018年 3月 31日, 2018-03-31",
    "令和4年3月31日, 2022-03-31",
    "2024/4/1, 2024-04-01",
    "2024-04-01, 2024-04-01",
    "H30年度～R2年度, FY2018..FY2020",
    "R3～7年度, FY2021..FY2025",
    "令和4～8年度, FY2022..FY2026",
    "2023～27年, CY2023..CY2027",
    "2023～2027年度, FY2023..FY2027",
    "2019-2021年度, FY2019..FY2021",
    "R3年度からR7年度, FY2021..FY2025",
    "R5.4～R6.3, 2023-04..2024-03",
    "2018年4月～2019年3月, 2018-04..2019-03"
  })
  void a_period_is_read_to_its_end(String printed, String code) {
    var cell = new Scanner(CellText.of(printed));

    assertThat(PeriodRule.read(cell).period().code()).isEqualTo(code);
    assertThat(cell.atEnd()).isTrue();
  }

  @ParameterizedTest
  @CsvSource({"R4, FY2022", "r3 (2021), FY2021", "H30～R2, FY2018..FY2020", "平30, FY2018"})
  void a_year_without_its_kind_is_a_fiscal_year_and_says_so(String printed, String code) {
    PrintedPeriod period = PeriodRule.read(new Scanner(CellText.of(printed)));

    assertThat(period.period().code()).isEqualTo(code);
    assertThat(period.plain()).isTrue();
    assertThat(PeriodRule.read(new Scanner(CellText.of("R4年度"))).plain()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"R6.13", "R6.4.31", "2021年13月", "R5～R3", "R5年度～R7年", "R4～R4年度"})
  void a_period_that_does_not_exist_is_unclear(String printed) {
    assertThat(PeriodRule.read(new Scanner(CellText.of(printed))).isClear()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2021",
        "2,021年",
        "21年度",
        "1500年",
        "2300年度",
        "令和0年",
        "令和年度",
        "R",
        "R年",
        "M6.5",
        "T3",
        "xR3",
        "2021年間",
        "202年度",
        "2024.4",
        "2024/4",
        "2019～2021",
        "平均",
        "大学",
        "昭和"
      })
  void what_is_no_period_is_left_standing(String printed) {
    var cell = new Scanner(CellText.of(printed));
    cell.to(printed.startsWith("x") ? 1 : 0);
    int start = cell.place();

    assertThat(PeriodRule.read(cell)).isNull();
    assertThat(cell.place()).isEqualTo(start);
  }

  @Test
  void a_span_ends_where_another_number_begins() {
    var cell = new Scanner(CellText.of("R3～7%"));

    assertThat(PeriodRule.read(cell).period().code()).isEqualTo("FY2021");
    assertThat(cell.peek()).isEqualTo('~');
  }
}
