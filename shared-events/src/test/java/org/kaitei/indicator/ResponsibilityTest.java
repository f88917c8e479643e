package org.kaitei.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.kaitei.department.DepartmentId;
import org.kaitei.figure.Figure;
import org.kaitei.figure.Period;
import org.kaitei.indicator.IndicatorEvent.BaselineSet;
import org.kaitei.indicator.IndicatorEvent.IndicatorDefined;
import org.kaitei.indicator.IndicatorEvent.IndicatorRedefined;
import org.kaitei.indicator.IndicatorEvent.ResponsibilityMoved;
import org.kaitei.ledger.SubmittedBy;

class ResponsibilityTest {

  private static final IndicatorId WATER = new IndicatorId("water");
  private static final LocalDate LONG_AGO = LocalDate.of(2015, 4, 1);
  private static final LocalDate APRIL = LocalDate.of(2023, 4, 1);

  /** The first hour of 1 June 2022 in Japan, when it is still May by UTC. */
  private static final SubmittedBy BY =
      new SubmittedBy("p", null, Instant.parse("2022-05-31T15:30:00Z"));

  private static final LocalDate JUNE = LocalDate.of(2022, 6, 1);

  @Test
  void nobody_answers_for_what_nobody_was_said_to() {
    assertThat(after().on(APRIL)).isNull();
    assertThat(after(defined(null)).on(APRIL)).isNull();
  }

  @Test
  void who_is_named_first_has_always_answered_for_it() {
    assertThat(after(defined("水保全課")).on(LONG_AGO)).isEqualTo("水保全課");
  }

  @Test
  void it_moves_on_its_day_and_not_the_day_before() {
    Responsibility moved = after(defined("水保全課"), moved("supply", APRIL));

    assertThat(moved.on(APRIL.minusDays(1))).isEqualTo("水保全課");
    assertThat(moved.on(APRIL)).isEqualTo("supply");
  }

  @Test
  void a_definition_that_names_another_moves_it_on_the_day_in_Japan_that_it_was_said() {
    Responsibility redefined = after(defined("水保全課"), redefined("水保全課", "環境課"));

    assertThat(redefined.on(JUNE.minusDays(1))).isEqualTo("水保全課");
    assertThat(redefined.on(JUNE)).isEqualTo("環境課");
  }

  @Test
  void a_definition_that_says_the_same_department_again_moves_nothing() {
    Responsibility redefined =
        after(defined("水保全課"), moved("supply", LONG_AGO), redefined("水保全課", "水保全課"));

    assertThat(redefined.on(APRIL)).isEqualTo("supply");
  }

  @Test
  void a_definition_can_take_the_department_away() {
    assertThat(after(defined("水保全課"), redefined("水保全課", null)).on(APRIL)).isNull();
  }

  @Test
  void moves_hold_in_the_order_of_their_days_whatever_was_said_first() {
    Responsibility moved = after(defined("x"), moved("later", APRIL), moved("earlier", JUNE));

    assertThat(moved.on(JUNE)).isEqualTo("earlier");
    assertThat(moved.on(APRIL)).isEqualTo("later");
  }

  @Test
  void of_two_moves_on_one_day_the_last_that_was_said_holds() {
    assertThat(after(moved("one", APRIL), moved("other", APRIL)).on(APRIL)).isEqualTo("other");
  }

  @Test
  void a_figure_moves_nothing() {
    var figure =
        new BaselineSet(WATER, null, new Baseline(Period.fiscalYear(2019), Figure.of("1")), BY);

    assertThat(after(defined("水保全課"), figure)).isEqualTo(after(defined("水保全課")));
  }

  private static Responsibility after(IndicatorEvent... events) {
    return Stream.of(events)
        .reduce(Responsibility.NOBODY, Responsibility::after, (one, other) -> other);
  }

  private static IndicatorEvent defined(String department) {
    return new IndicatorDefined(WATER, definition(department), BY);
  }

  private static IndicatorEvent redefined(String before, String after) {
    return new IndicatorRedefined(WATER, definition(before), definition(after), "見直し", BY);
  }

  private static IndicatorEvent moved(String department, LocalDate from) {
    return new ResponsibilityMoved(WATER, null, new DepartmentId(department), from, "機構改革", BY);
  }

  private static Definition definition(String department) {
    return new Definition("かん養量", "万㎡", null, false, List.of(), department);
  }
}
