package org.kaitei.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.kaitei.achievement.Method;
import org.kaitei.figure.Figure;
import org.kaitei.figure.Period;
import org.kaitei.indicator.Baseline;
import org.kaitei.plan.Target;
import org.kaitei.plan.TargetKind;

class PrintedRowTest {

  private static final PrintedRow EMPTY = new PrintedRow(null, null, null, List.of(), null, null);

  private static final PrintedRow FULL =
      new PrintedRow("件", "箇所", baseline("0"), List.of(actual(2020, "2")), target("2"), "100%");

  @Test
  void an_empty_cell_keeps_what_was_printed_before() {
    assertThat(EMPTY.over(FULL)).isEqualTo(FULL);
  }

  @Test
  void a_cell_that_is_printed_replaces_the_one_before() {
    var later =
        new PrintedRow("基", "台", baseline("1"), List.of(actual(2020, "3")), target("4"), "67%");

    assertThat(later.over(FULL)).isEqualTo(later);
  }

  @Test
  void columns_of_other_years_stay_in_the_order_of_their_years() {
    var later =
        new PrintedRow(null, null, null, List.of(actual(2021, "4"), actual(2019, "1")), null, null);

    assertThat(later.over(FULL).actuals())
        .containsExactly(actual(2019, "1"), actual(2020, "2"), actual(2021, "4"));
  }

  @Test
  void an_empty_cell_contradicts_nothing() {
    assertThat(EMPTY.contradicts(FULL)).isFalse();
    assertThat(FULL.contradicts(EMPTY)).isFalse();
  }

  @Test
  void another_printing_of_the_same_contradicts_nothing() {
    var same =
        new PrintedRow(
            "件", "箇所", baseline("0.0"), List.of(actual(2020, "2.0")), target("2.0"), "100%");

    assertThat(FULL.contradicts(same)).isFalse();
  }

  @Test
  void each_cell_that_says_something_else_contradicts() {
    assertThat(FULL.contradicts(new PrintedRow(null, null, baseline("1"), List.of(), null, null)))
        .isTrue();
    assertThat(FULL.contradicts(new PrintedRow(null, null, null, List.of(), target("3"), null)))
        .isTrue();
    assertThat(FULL.contradicts(new PrintedRow(null, null, null, List.of(), null, "99%"))).isTrue();
    assertThat(FULL.contradicts(withActual(actual(2020, "3")))).isTrue();
  }

  @Test
  void the_same_figure_measured_in_another_period_contradicts() {
    var aYearEarlier = new PrintedRow.Actual(2020, Period.fiscalYear(2019), Figure.of("2"));

    assertThat(FULL.contradicts(withActual(aYearEarlier))).isTrue();
  }

  @Test
  void a_column_of_another_year_contradicts_nothing() {
    assertThat(FULL.contradicts(withActual(actual(2021, "3")))).isFalse();
  }

  private static PrintedRow withActual(PrintedRow.Actual actual) {
    return new PrintedRow(null, null, null, List.of(actual), null, null);
  }

  private static PrintedRow.Actual actual(int year, String figure) {
    return new PrintedRow.Actual(year, Period.fiscalYear(year), Figure.of(figure));
  }

  private static Baseline baseline(String figure) {
    return new Baseline(Period.fiscalYear(2017), Figure.of(figure));
  }

  private static Target target(String figure) {
    return new Target(TargetKind.AT_LEAST, Figure.of(figure), Method.CHANGE_FROM_BASELINE);
  }
}
