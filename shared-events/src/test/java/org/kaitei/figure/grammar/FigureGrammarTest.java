package org.kaitei.figure.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kaitei.figure.Figure;

class FigureGrammarTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1416     | 1416",
        "1317.10  | 1317.10",
        "0        | 0",
        "007      | 7",
        "+5       | 5",
        "-118     | -118",
        "1,416    | 1416",
        "1,234,567.8 | 1234567.8",
        "１４１６   | 1416",
        "１，３１７．１ | 1317.1",
        "－１１８   | -118",
        "▲118    | -118",
        "▲ 1,180 | -1180",
        "△0.5    | -0.5",
        "△ ５     | -5",
        "−118    | -118",
        "‐118    | -118",
        "–118    | -118",
        "- 118   | -118",
      })
  void a_printed_number_is_read_with_its_sign_and_all_its_digits(String printed, String value) {
    assertThat(FigureGrammar.read(printed, null).plain(printed))
        .contains(new Figure(new BigDecimal(value), printed));
    assertThat(FigureGrammar.number(printed)).contains(new Figure(new BigDecimal(value), printed));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1,002万円  | 万円  | 1002",
        "1,002 万円 | 万円  | 1002",
        "40.6％     | %    | 40.6",
        "▲9.5%     | ％   | -9.5",
        "627㎡／年   | ㎡/年 | 627",
        "627m2/年  | ㎡/年 | 627",
        "３箇所      | 箇所  | 3",
        "850 g／人･日 | g/人・日 | 850",
      })
  void the_declared_unit_may_stand_behind_the_number(String printed, String unit, String value) {
    assertThat(FigureGrammar.read(printed, unit).plain(printed))
        .contains(new Figure(new BigDecimal(value), printed));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"54件／年 | 件", "3箇所 | 件", "40.6% | 人", "% | %", "100人 | 00人", "5² | 人", "5² |"})
  void another_word_behind_the_number_leaves_the_cell_unread(String printed, String unit) {
    assertThat(FigureGrammar.read(printed, unit)).isInstanceOf(Reading.Words.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "12,34",
        "1,2345",
        "1234,567",
        "1,234,",
        "0,123",
        "1.5,000",
        "1,,000",
        "1,23人",
        "1.2.3",
        "12.345,6",
        "37,5",
        "1.",
        "1,234567",
        "3億12000万円",
        "3.5億2千万円",
        "5万3億円",
        "±5"
      })
  void digits_that_are_grouped_wrongly_are_not_guessed_at(String printed) {
    assertThat(Told.of(printed, null)).isEqualTo("words unclear-number");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "全地区",
        "50以上",
        "5～6",
        ",123",
        ".5",
        "1e3",
        "0x10",
        "--5",
        "▲-5",
        "▲",
        "NaN",
        "約50",
        "1 416",
        "٣",
        "一〇",
        "=1+1",
        "8兆9,704億",
        "5人",
        "ゼロ",
        "R6.4",
        "12億",
        "5（速報）",
        "5①"
      })
  void only_a_bare_number_is_one_where_the_unit_is_not_known(String printed) {
    assertThat(FigureGrammar.number(printed)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"65.0①", "5²", "10³", "①", "⒈5", "₂", "½"})
  void a_footnote_mark_or_an_exponent_is_not_a_digit(String printed) {
    assertThat(FigureGrammar.read(printed, null)).isInstanceOf(Reading.Words.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "-",
        "－",
        "―",
        "—",
        "–",
        "‐",
        "−",
        "ー",
        "─",
        "…",
        "...",
        "***",
        "＊＊＊",
        "未集計",
        "未測定",
        "検討中",
        "集計中",
        "未定",
        "調査なし",
        "n/a",
        "N/A",
        "NA",
        "－（未実施）",
        "未集計（R7公表）",
        "― 件",
        "-（-）",
        "（－）"
      })
  void a_mark_for_no_data_says_that_nothing_was_measured(String mark) {
    assertThat(FigureGrammar.read(mark, "%")).isEqualTo(new Reading.NoData(mark));
    assertThat(FigureGrammar.read(mark, "%").plain(mark)).contains(Figure.notMeasured(mark));
    assertThat(FigureGrammar.number(mark)).contains(Figure.notMeasured(mark));
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(strings = {"", " ", "\u3000", "\t\r\n", "\u00a0", "\u200b", "\ufeff"})
  void an_empty_cell_is_blank_which_is_not_a_dash(String printed) {
    assertThat(FigureGrammar.read(printed, "%")).isEqualTo(new Reading.Blank());
    assertThat(FigureGrammar.number(printed)).isEmpty();
  }

  @Test
  void blanks_around_a_figure_are_not_part_of_what_was_printed() {
    String printed = "\u3000 1,416\n";
    assertThat(FigureGrammar.read(printed, null).plain(printed))
        .contains(new Figure(new BigDecimal("1416"), "1,416"));
    assertThat(FigureGrammar.read(" ― ", null)).isEqualTo(new Reading.NoData("―"));
  }

  @Test
  void a_figure_that_was_read_names_the_grammar_and_a_plain_decimal_needs_none() {
    assertThat(FigureGrammar.number("1,416").orElseThrow().grammar()).isEqualTo(3);
    assertThat(FigureGrammar.number("―").orElseThrow().grammar()).isEqualTo(3);
    assertThat(FigureGrammar.number("1416.0").orElseThrow().grammar()).isNull();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "80%以上",
        "80%（R4年度）",
        "男性 80%",
        "31/34%",
        "80%（5年間累計）",
        "約80%",
        "80%（速報値）",
        "(80%)",
        "80～90%"
      })
  void a_figure_with_anything_beside_its_value_is_not_a_plain_one(String printed) {
    assertThat(FigureGrammar.read(printed, "%").plain(printed)).isEmpty();
  }

  @Test
  void a_rank_is_a_plain_figure() {
    assertThat(FigureGrammar.read("13位", "位").plain("13位")).isPresent();
  }

  @Test
  void forty_digits_are_a_figure_and_forty_one_an_accident() {
    assertThat(FigureGrammar.number("9".repeat(40))).isPresent();
    assertThat(Told.of("9".repeat(41), null)).isEqualTo("words unclear-number");
  }

  @Test
  void five_hundred_characters_are_a_cell_and_one_more_is_a_text() {
    assertThat(Told.of("5件（" + "注".repeat(496) + "）", null)).startsWith("5 件");
    assertThat(Told.of("5件（" + "注".repeat(497) + "）", null)).isEqualTo("words too-long");
  }

  @Test
  void a_unit_that_is_a_digit_is_not_cut_off_the_number() {
    assertThat(FigureGrammar.read("12", "2").plain("12")).contains(Figure.of("12"));
  }

  @ParameterizedTest
  @CsvSource({"R6年度, FY2024", "R6年, CY2024", "R6.4, 2024-04", "R5年度までの累計, FY2023", "令和元年度, FY2019"})
  void a_cell_may_hold_nothing_but_a_period(String printed, String period) {
    assertThat(FigureGrammar.period(printed).orElseThrow().code()).isEqualTo(period);
    assertThat(Told.of(printed, null)).isEqualTo("words only-a-period");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "5件（R6年度）", "R6.13", "実施", "2024"})
  void anything_else_is_no_period(String printed) {
    assertThat(FigureGrammar.period(printed)).isEmpty();
  }
}
