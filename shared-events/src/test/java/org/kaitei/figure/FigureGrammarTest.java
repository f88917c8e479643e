package org.kaitei.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.Scale;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

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
    assertThat(FigureGrammar.read(printed, null))
        .isEqualTo(new Reading.Read(new Figure(new BigDecimal(value), printed)));
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
      })
  void the_declared_unit_may_stand_behind_the_number(String printed, String unit, String value) {
    assertThat(FigureGrammar.read(printed, unit))
        .isEqualTo(new Reading.Read(new Figure(new BigDecimal(value), printed)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"54件／年 | 件", "1002円 | 万円", "3箇所 | 件", "40.6% |", "% | %", "100人 | 00人", "5² | 人"})
  void another_word_behind_the_number_leaves_the_cell_unread(String printed, String unit) {
    assertThat(FigureGrammar.read(printed, unit)).isEqualTo(new Reading.Unreadable(printed));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"12,34", "1,2345", "1234,567", ",123", "1,234,", "0,123", "1.5,000", "1,,000"})
  void digits_that_are_grouped_wrongly_are_not_guessed_at(String printed) {
    assertThat(FigureGrammar.read(printed, null)).isEqualTo(new Reading.Unreadable(printed));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "全地区",
        "8位",
        "50以上",
        "5～6",
        "1.2.3",
        "1.",
        ".5",
        "1e3",
        "0x10",
        "--5",
        "▲-5",
        "▲",
        "NaN",
        "約50",
        "1 416",
        "8兆9,704億",
        "٣",
        "一〇",
        "=1+1"
      })
  void words_and_nonsense_are_kept_as_they_are(String printed) {
    assertThat(FigureGrammar.read(printed, null)).isEqualTo(new Reading.Unreadable(printed));
  }

  @ParameterizedTest
  @ValueSource(strings = {"65.0①", "5²", "10³", "①", "⒈5", "₂", "½"})
  void a_footnote_mark_or_an_exponent_is_not_a_digit(String printed) {
    assertThat(FigureGrammar.read(printed, null)).isEqualTo(new Reading.Unreadable(printed));
  }

  @ParameterizedTest
  @ValueSource(strings = {"-", "－", "―", "—", "–", "‐", "−", "ー", "─", "…", "...", "未集計", "未測定"})
  void a_mark_for_no_data_says_that_nothing_was_measured(String mark) {
    assertThat(FigureGrammar.read(mark, "%")).isEqualTo(new Reading.Read(Figure.notMeasured(mark)));
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(strings = {"", " ", "\u3000", "\t\r\n", "\u00a0"})
  void an_empty_cell_is_blank_which_is_not_a_dash(String printed) {
    assertThat(FigureGrammar.read(printed, "%")).isEqualTo(new Reading.Blank());
  }

  @Test
  void blanks_around_a_figure_are_not_part_of_what_was_printed() {
    assertThat(FigureGrammar.read("\u3000 1,416\n", null))
        .isEqualTo(new Reading.Read(new Figure(new BigDecimal("1416"), "1,416")));
    assertThat(FigureGrammar.read(" ― ", null))
        .isEqualTo(new Reading.Read(Figure.notMeasured("―")));
    assertThat(FigureGrammar.read(" 全地区 ", null)).isEqualTo(new Reading.Unreadable("全地区"));
  }

  @Test
  void forty_digits_are_a_figure_and_forty_one_an_accident() {
    assertThat(FigureGrammar.read("9".repeat(40), null)).isInstanceOf(Reading.Read.class);
    assertThat(FigureGrammar.read("9".repeat(41), null)).isInstanceOf(Reading.Unreadable.class);
  }

  @Test
  void a_cell_of_any_length_is_left_unread_in_no_time() {
    assertThat(FigureGrammar.read("1" + ",234".repeat(100_000), null))
        .isInstanceOf(Reading.Unreadable.class);
  }

  @Test
  void a_unit_that_is_a_digit_is_not_cut_off_the_number() {
    assertThat(FigureGrammar.read("12", "2")).isEqualTo(new Reading.Read(Figure.of("12")));
  }

  @Property
  void any_text_is_read_or_left_unread_but_never_breaks_the_reader(
      @ForAll @StringLength(max = 60) String printed, @ForAll @StringLength(max = 5) String unit) {
    Reading reading = FigureGrammar.read(printed, unit);

    if (reading instanceof Reading.Read(Figure figure)) {
      assertThat(figure.printed()).isEqualTo(printed.strip());
    }
  }

  @Property
  void a_decimal_printed_and_read_again_is_the_same_figure(
      @ForAll @Scale(6) @BigRange(min = "-1000000000000000", max = "1000000000000000")
          BigDecimal value) {
    assertThat(FigureGrammar.read(value.toPlainString(), null))
        .isEqualTo(new Reading.Read(Figure.of(value.toPlainString())));
  }
}
