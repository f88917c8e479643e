package org.kaitei.warning;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kaitei.figure.Period;
import org.kaitei.indicator.Definition;
import org.kaitei.warning.NewFigure.Neighbour;

class WarningTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

  @ParameterizedTest
  @CsvSource({
    "3, 4, , true",
    "4, 4, , false",
    "5, 4, , false",
    "9, , 8, true",
    "8, , 8, false",
    "6, 4, 8, false",
    "1, , , false"
  })
  void a_cumulative_figure_that_falls_or_makes_the_next_one_fall_is_looked_at(
      String value, String earlier, String later, boolean warned) {
    var caution = new NeverFallsWhenCumulative();

    assertThat(caution.about(figure(counted(true), "FY2021", value, earlier, later)).isPresent())
        .isEqualTo(warned);
    assertThat(caution.about(figure(counted(false), "FY2021", value, earlier, later))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "参加率, %, 100.1, true",
    "参加率, ％, -0.1, true",
    "参加率, %, 0, false",
    "参加率, %, 100, false",
    "人口増加率, %, -3, false",
    "前年比, %, 120, false",
    "参加者, 人, 120, false"
  })
  void a_share_outside_of_0_to_100_percent_is_looked_at(
      String name, String unit, String value, boolean warned) {
    var indicator = new Definition(name, unit, null, false, List.of(), null);

    assertThat(
            new WithinPercentRange()
                .about(figure(indicator, "FY2021", value, null, null))
                .isPresent())
        .isEqualTo(warned);
  }

  @ParameterizedTest
  @CsvSource({
    "101, 10, , true",
    "100, 10, , false",
    "0.9, 10, , true",
    "1, 10, , false",
    "-101, 10, , true",
    "101, 0, , false",
    "0, 10, , false",
    "101, , , false",
    "31, 10, 3, true",
    "30, 10, 3, false"
  })
  void a_change_by_more_than_the_factor_is_looked_at(
      String value, String earlier, BigDecimal factor, boolean warned) {
    var indicator = new Definition("出荷額", "円", null, false, List.of(), null, factor);

    assertThat(
            ChangesWithinFactor.USUAL
                .about(figure(indicator, "FY2021", value, earlier, null))
                .isPresent())
        .isEqualTo(warned);
  }

  @ParameterizedTest
  @CsvSource({"10, 101, 101", "10, 5, 101", "100, 5, 5"})
  void a_change_is_looked_at_on_both_sides(String value, String earlier, String other) {
    var indicator = new Definition("出荷額", "円", null, false, List.of(), null);
    String later = earlier.equals(other) ? "90" : other;

    assertThat(ChangesWithinFactor.USUAL.about(figure(indicator, "FY2021", value, earlier, later)))
        .hasValueSatisfying(
            warning -> assertThat(warning.facts()).containsEntry("otherValue", other));
  }

  @ParameterizedTest
  @CsvSource({
    "FY2026, false",
    "FY2027, true",
    "2026-12, true",
    "2026-11, false",
    "2026-11-22, false",
    "2026-11-23, true"
  })
  void a_period_that_has_not_begun_is_looked_at(String period, boolean warned) {
    assertThat(
            new NotInTheFuture().about(figure(counted(false), period, "1", null, null)).isPresent())
        .isEqualTo(warned);
  }

  @Test
  void all_that_there_is_to_say_is_said_with_its_facts() {
    var indicator = new Definition("参加率", "%", null, true, List.of(), null);

    List<Warning> warnings = Warning.about(figure(indicator, "FY2030", "-1", "20", null));

    assertThat(warnings)
        .extracting(Warning::code)
        .containsExactly(
            "falls-although-cumulative",
            "outside-percent-range",
            "changes-by-more-than-factor",
            "in-the-future");
    assertThat(warnings.get(2).facts())
        .containsEntry("period", "FY2030")
        .containsEntry("value", "-1")
        .containsEntry("otherPeriod", "FY2000")
        .containsEntry("otherValue", "20")
        .containsEntry("factor", "10");
  }

  private static Definition counted(boolean cumulative) {
    return new Definition("設置数", "件", null, cumulative, List.of(), null);
  }

  private static NewFigure figure(
      Definition indicator, String period, String value, String earlier, String later) {
    return new NewFigure(
        indicator,
        new Period(period),
        new BigDecimal(value),
        neighbour("FY2000", earlier),
        neighbour("FY2040", later),
        TODAY);
  }

  private static Neighbour neighbour(String period, String value) {
    return value == null ? null : new Neighbour(new Period(period), new BigDecimal(value));
  }
}
