package org.kaitei.query.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.kaitei.figure.Period;

class PeriodWindowTest {

  private static final LocalDate FIRST = LocalDate.of(2020, 1, 1);

  @Test
  void a_few_periods_are_on_one_page() {
    assertThat(of(3, "")).isEqualTo(new PeriodWindow(day(0), day(2), null, null));
  }

  @Test
  void of_many_the_last_are_shown_first_and_lead_to_the_earlier_ones() {
    PeriodWindow newest = of(120, "");

    assertThat(newest).isEqualTo(new PeriodWindow(day(70), day(119), day(69), null));
    assertThat(of(120, newest.earlier().code()))
        .isEqualTo(new PeriodWindow(day(20), day(69), day(19), day(119)));
    assertThat(of(120, day(19).code())).isEqualTo(new PeriodWindow(day(0), day(19), null, day(69)));
  }

  @Test
  void the_first_page_begins_and_the_last_ends_with_whatever_was_recorded() {
    PeriodWindow newest = of(120, "");
    PeriodWindow earlier = of(120, newest.earlier().code());
    PeriodWindow first = of(120, earlier.earlier().code());

    assertThat(newest.from()).isEqualTo(day(70));
    assertThat(newest.to()).isNull();
    assertThat(earlier.from()).isEqualTo(day(20));
    assertThat(earlier.to()).isEqualTo(day(69));
    assertThat(first.from()).isNull();
    assertThat(first.to()).isEqualTo(day(19));
  }

  @Test
  void a_period_that_the_indicator_has_no_figure_for_is_as_good_as_none() {
    assertThat(of(120, "FY1999").last()).isEqualTo(day(119));
  }

  @Test
  void without_figures_there_are_no_periods() {
    assertThat(of(0, "")).isEqualTo(new PeriodWindow(null, null, null, null));
  }

  private static Period day(int after) {
    return new Period(FIRST.plusDays(after).toString());
  }

  private static PeriodWindow of(int days, String until) {
    return PeriodWindow.of(IntStream.range(0, days).mapToObj(PeriodWindowTest::day), until);
  }
}
