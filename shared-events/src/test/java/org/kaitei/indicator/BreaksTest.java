package org.kaitei.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kaitei.figure.Period;

class BreaksTest {

  private static final Breaks FROM_FY2020 = new Breaks(Set.of(Period.fiscalYear(2020)));

  @ParameterizedTest
  @CsvSource({
    "FY2019, FY2020, true",
    "FY2021, FY2018, true",
    "FY2018, FY2019, false",
    "FY2020, FY2021, false",
    "2020-03, 2020-04, true",
    "FY2018..FY2021, FY2020, true",
    "FY2018..FY2021, FY2019, false"
  })
  void a_break_parts_what_begins_before_it_from_what_does_not(
      String one, String other, boolean apart) {
    assertThat(FROM_FY2020.part(new Period(one), new Period(other))).isEqualTo(apart);
  }

  @Test
  void nothing_is_parted_from_a_figure_that_is_not_there() {
    assertThat(FROM_FY2020.part(null, Period.fiscalYear(2021))).isFalse();
    assertThat(FROM_FY2020.part(Period.fiscalYear(2019), null)).isFalse();
  }

  @Test
  void a_series_without_breaks_compares_throughout() {
    assertThat(Breaks.NONE.part(Period.fiscalYear(1990), Period.fiscalYear(2030))).isFalse();
  }

  @Test
  void either_of_two_breaks_parts() {
    var two = new Breaks(Set.of(Period.fiscalYear(2010), Period.fiscalYear(2020)));

    assertThat(two.part(Period.fiscalYear(2009), Period.fiscalYear(2019))).isTrue();
    assertThat(two.part(Period.fiscalYear(2019), Period.fiscalYear(2021))).isTrue();
    assertThat(two.part(Period.fiscalYear(2010), Period.fiscalYear(2019))).isFalse();
  }
}
