package org.kaitei.command.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kaitei.command.indicator.IndicatorCommand.DefineIndicator;
import org.kaitei.command.indicator.IndicatorCommand.RecordMeasurement;
import org.kaitei.command.indicator.IndicatorCommand.SetBaseline;
import org.kaitei.command.indicator.IndicatorCommand.WithdrawBreak;
import org.kaitei.command.ledger.Story;
import org.kaitei.figure.Figure;
import org.kaitei.figure.Period;
import org.kaitei.indicator.Baseline;
import org.kaitei.indicator.Definition;
import org.kaitei.indicator.IndicatorEvent;
import org.kaitei.indicator.IndicatorEvent.BaselineCorrected;
import org.kaitei.indicator.IndicatorEvent.BaselineSet;
import org.kaitei.indicator.IndicatorEvent.BreakWithdrawn;
import org.kaitei.indicator.IndicatorEvent.IndicatorDefined;
import org.kaitei.indicator.IndicatorEvent.IndicatorRedefined;
import org.kaitei.indicator.IndicatorEvent.MeasurementCorrected;
import org.kaitei.indicator.IndicatorEvent.MeasurementRecorded;
import org.kaitei.indicator.IndicatorEvent.MeasurementWithdrawn;
import org.kaitei.indicator.IndicatorId;
import org.kaitei.indicator.Measurement;
import org.kaitei.ledger.Refusal;
import org.kaitei.ledger.Refusal.Kind;
import org.kaitei.ledger.SubmittedBy;

/** What becomes of the figures that stand when an indicator measures something else. */
class RedefinitionTest {

  private static final IndicatorId ID = new IndicatorId("places");
  private static final Period FY2019 = Period.fiscalYear(2019);
  private static final Period FY2021 = Period.fiscalYear(2021);
  private static final SubmittedBy BY =
      new SubmittedBy("suzuki", null, Instant.parse("2026-11-22T01:00:00Z"));
  private static final Definition CASES = definition("件", false);
  private static final Definition PLACES = definition("箇所", false);
  private static final Definition TOTAL = definition("件", true);
  private static final IndicatorEvent FIVE =
      new MeasurementRecorded(ID, null, FY2021, measured("5"), BY);
  private static final IndicatorEvent BASED =
      new BaselineSet(ID, null, new Baseline(FY2019, Figure.of("5")), BY);
  private static final IndicatorEvent BROKEN =
      new IndicatorRedefined(ID, CASES, PLACES, "数え方", FY2021, BY);

  @Test
  void a_unit_that_figures_do_not_convert_into_is_asked_about() {
    for (IndicatorEvent figure : List.of(FIVE, BASED)) {
      Refusal refusal =
          given(figure)
              .when(define(PLACES, null))
              .thenRefused(Kind.CONFLICT, "unacknowledged-warnings");
      assertThat(refusal.faults())
          .extracting(Refusal.Fault::code)
          .containsExactly("unit-does-not-convert");
      assertThat(refusal.faults().getFirst().facts())
          .containsEntry("before", "件")
          .containsEntry("after", "箇所");
    }
  }

  @Test
  void figures_that_are_counted_throughout_from_now_on_are_asked_about() {
    Refusal refusal =
        given(FIVE).when(define(TOTAL, null)).thenRefused(Kind.CONFLICT, "unacknowledged-warnings");
    assertThat(refusal.facts()).containsEntry("codes", List.of("counted-otherwise"));
  }

  @Test
  void whoever_says_that_they_compare_all_the_same_is_remembered() {
    var codes = List.of("unit-does-not-convert");
    given(FIVE)
        .when(define(PLACES, null, codes.getFirst()))
        .then(new IndicatorRedefined(ID, CASES, PLACES, "数え方", null, codes, BY));
    given(FIVE)
        .when(define(PLACES, null, "counted-otherwise"))
        .thenRefused(Kind.CONFLICT, "unacknowledged-warnings");
  }

  @Test
  void whoever_says_where_the_series_breaks_off_is_not_asked() {
    given(FIVE).when(define(PLACES, FY2021)).then(BROKEN);
    given(FIVE, new IndicatorRedefined(ID, CASES, CASES, "調査", FY2021, BY))
        .when(define(PLACES, FY2021))
        .then(new IndicatorRedefined(ID, CASES, PLACES, "数え方", null, BY));
  }

  @Test
  void without_a_figure_there_is_nothing_to_ask() {
    var redefined = new IndicatorRedefined(ID, CASES, PLACES, "数え方", BY);
    var dash = Measurement.of(Figure.notMeasured("-"));
    given().when(define(PLACES, null)).then(redefined);
    given(new MeasurementRecorded(ID, null, FY2021, dash, BY))
        .when(define(PLACES, null))
        .then(redefined);
    given(FIVE, new MeasurementWithdrawn(ID, null, FY2021, measured("5"), "誤り", BY))
        .when(define(PLACES, null))
        .then(redefined);
  }

  @ParameterizedTest
  @ValueSource(strings = {"千件", "件 "})
  void a_unit_that_figures_convert_into_is_taken(String unit) {
    Definition next = definition(unit, false);
    given(FIVE).when(define(next, null)).then(new IndicatorRedefined(ID, CASES, next, "数え方", BY));
  }

  @Test
  void the_same_number_in_another_unit_is_another_figure() {
    var codes = List.of("unit-does-not-convert");
    var redefined = new IndicatorRedefined(ID, CASES, PLACES, "数え方", null, codes, BY);
    var corrected =
        new MeasurementCorrected(ID, null, FY2021, measured("5"), measured("5"), "換算", BY);
    given(FIVE, redefined).when(record(null)).thenRefused(Kind.CONFLICT, "measurement-stands");
    given(FIVE, redefined).when(record("換算")).then(corrected);
    given(FIVE, redefined, corrected).when(record("換算")).thenNothingNew();

    Baseline five = new Baseline(FY2019, Figure.of("5"));
    var rebased = new BaselineCorrected(ID, null, five, five, "換算", BY);
    given(BASED, redefined).when(base(null)).thenRefused(Kind.CONFLICT, "baseline-stands");
    given(BASED, redefined).when(base("換算")).then(rebased);
    given(BASED, redefined, rebased).when(base("換算")).thenNothingNew();
  }

  @Test
  void a_unit_that_came_back_is_the_one_that_figures_are_in() {
    Definition thousands = definition("千件", false);
    var mistaken = new IndicatorRedefined(ID, CASES, thousands, "数え方", BY);
    var putRight = new IndicatorRedefined(ID, thousands, CASES, "誤り", BY);
    given(FIVE, mistaken, putRight).when(record(null)).thenNothingNew();
    given(BASED, mistaken, putRight).when(base(null)).thenNothingNew();
    given(mistaken, FIVE, putRight)
        .when(record(null))
        .thenRefused(Kind.CONFLICT, "measurement-stands");
  }

  @Test
  void the_same_number_in_another_unit_is_looked_at_like_any_other_figure() {
    Definition thousands = definition("千件", false);
    var six = new MeasurementRecorded(ID, null, FY2019, measured("6"), BY);
    var redefined = new IndicatorRedefined(ID, CASES, thousands, "数え方", BY);
    Refusal refusal =
        given(FIVE, six, redefined)
            .when(record("換算"))
            .thenRefused(Kind.CONFLICT, "unacknowledged-warnings");
    assertThat(refusal.facts()).containsEntry("codes", List.of("changes-by-more-than-factor"));
  }

  @Test
  void another_name_leaves_figures_in_their_unit() {
    var renamed = new Definition("設置箇所数", "件", null, false, List.of(), null);
    given(FIVE, new IndicatorRedefined(ID, CASES, renamed, "表記", BY))
        .when(record(null))
        .thenNothingNew();
  }

  @Test
  void a_break_is_taken_back_once_and_may_be_said_again() {
    var withdrawn = new BreakWithdrawn(ID, FY2021, "誤り", BY);
    given(BROKEN).when(withdraw(FY2021, null)).then(withdrawn);
    given(BROKEN, withdrawn)
        .when(withdraw(FY2021, null))
        .thenRefused(Kind.NOT_FOUND, "break-not-found");
    given(BROKEN).when(withdraw(FY2019, null)).thenRefused(Kind.NOT_FOUND, "break-not-found");
    given(BROKEN, withdrawn)
        .when(define(PLACES, FY2021))
        .then(new IndicatorRedefined(ID, PLACES, PLACES, "数え方", FY2021, BY));
  }

  @Test
  void a_break_that_was_said_since_is_not_taken_back() {
    given(FIVE, BROKEN).when(withdraw(FY2021, 2L)).thenRefused(Kind.CHANGED_SINCE, "break-changed");
    given(FIVE, BROKEN).when(withdraw(FY2021, 3L)).then(new BreakWithdrawn(ID, FY2021, "誤り", BY));
  }

  private static Story<Indicator, IndicatorCommand, IndicatorEvent> given(
      IndicatorEvent... events) {
    var history = new ArrayList<IndicatorEvent>();
    history.add(new IndicatorDefined(ID, CASES, BY));
    history.addAll(List.of(events));
    return Story.given(Indicator.UNKNOWN, Indicator::evolve, Indicator::decide, history);
  }

  private static Definition definition(String unit, boolean cumulative) {
    return new Definition("設置数", unit, null, cumulative, List.of(), null);
  }

  private static Measurement measured(String value) {
    return Measurement.of(Figure.of(value));
  }

  private static IndicatorCommand define(
      Definition definition, Period breakFrom, String... acknowledged) {
    var codes = Acknowledged.of(List.of(acknowledged));
    return new DefineIndicator(ID, definition, breakFrom, "数え方", codes, null, BY);
  }

  private static IndicatorCommand record(String reason) {
    return new RecordMeasurement(ID, null, FY2021, measured("5"), reason, null, BY);
  }

  private static IndicatorCommand base(String reason) {
    return new SetBaseline(ID, null, new Baseline(FY2019, Figure.of("5")), reason, null, BY);
  }

  private static IndicatorCommand withdraw(Period from, Long unchangedSince) {
    return new WithdrawBreak(ID, from, "誤り", unchangedSince, BY);
  }
}
