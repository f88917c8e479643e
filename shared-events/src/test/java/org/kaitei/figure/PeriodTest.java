package org.kaitei.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kaitei.ledger.Refusal;

class PeriodTest {

  @ParameterizedTest
  @CsvSource({
    "FY2021, 2021-04-01",
    "CY2021, 2021-01-01",
    "2022-09, 2022-09-01",
    "2022-09-30, 2022-09-30",
    "FY2018..FY2020, 2018-04-01",
    "2022-04..2022-09, 2022-04-01"
  })
  void a_period_begins_on_its_first_day(String code, String firstDay) {
    assertThat(new Period(code).start()).isEqualTo(LocalDate.parse(firstDay));
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(
      strings = {
        "",
        "2021",
        "fy2021",
        "FY21",
        "FY20211",
        "FY２０２１",
        "R3",
        "2021年度",
        "2022-13",
        "2022-9",
        "2021-02-29",
        "+12022-09-30",
        "-2022-09-30",
        "FY2021..",
        "..FY2021",
        "FY2021..FY2021",
        "FY2021..FY2020",
        "FY2018..FY2019..FY2020",
        "FY2018...FY2020",
        "../.."
      })
  void what_names_no_period_is_refused_with_what_was_given(String code) {
    assertThatThrownBy(() -> new Period(code))
        .isInstanceOfSatisfying(
            Refusal.class,
            refusal -> {
              assertThat(refusal.code()).isEqualTo("invalid-period");
              assertThat(refusal.facts()).containsEntry("period", code == null ? "" : code);
            });
  }

  @Test
  void periods_stand_in_the_order_of_their_first_days() {
    assertThat(Stream.of("FY2021", "2021-04-02", "CY2022", "CY2021", "2021-04").map(Period::new))
        .isSortedAccordingTo((one, other) -> 0)
        .satisfies(
            periods ->
                assertThat(periods.stream().sorted().map(Period::code))
                    .containsExactly("CY2021", "2021-04", "FY2021", "2021-04-02", "CY2022"));
  }

  @Test
  void periods_that_begin_together_still_have_one_order() {
    Period year = Period.fiscalYear(2021);
    Period month = new Period("2021-04");

    assertThat(year.compareTo(month)).isPositive();
    assertThat(month.compareTo(year)).isNegative();
    assertThat(year.compareTo(Period.fiscalYear(2021))).isZero();
  }

  @Test
  void only_a_span_says_where_it_begins_and_ends() {
    assertThat(new Period("FY2018..FY2020").isSpan()).isTrue();
    assertThat(Period.fiscalYear(2021).isSpan()).isFalse();
  }

  @Test
  void a_fiscal_year_is_written_with_four_digits() {
    assertThat(Period.fiscalYear(2021).code()).isEqualTo("FY2021");
    assertThat(Period.fiscalYear(845)).hasToString("FY0845");
  }
}
