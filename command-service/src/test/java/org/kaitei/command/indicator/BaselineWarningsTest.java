package org.kaitei.command.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kaitei.command.indicator.IndicatorCommand.SetBaseline;
import org.kaitei.command.ledger.Story;
import org.kaitei.figure.Figure;
import org.kaitei.figure.Period;
import org.kaitei.indicator.Baseline;
import org.kaitei.indicator.Definition;
import org.kaitei.indicator.IndicatorEvent;
import org.kaitei.indicator.IndicatorEvent.BaselineCorrected;
import org.kaitei.indicator.IndicatorEvent.BaselineSet;
import org.kaitei.indicator.IndicatorEvent.IndicatorDefined;
import org.kaitei.indicator.IndicatorEvent.MeasurementRecorded;
import org.kaitei.indicator.IndicatorId;
import org.kaitei.indicator.Measurement;
import org.kaitei.ledger.Refusal;
import org.kaitei.ledger.Refusal.Kind;
import org.kaitei.ledger.SubmittedBy;

/** A baseline that looks odd is asked about, as a measured figure is. */
class BaselineWarningsTest {

  private static final IndicatorId ID = new IndicatorId("share");
  private static final SubmittedBy BY =
      new SubmittedBy("suzuki", null, Instant.parse("2026-11-22T01:00:00Z"));
  private static final Definition SHARE = definition("%", false);

  @ParameterizedTest
  @CsvSource({
    "FY2019, 112, outside-percent-range",
    "FY2019, -5, outside-percent-range",
    "FY2030, 50, in-the-future",
    "FY2019, 0.5, changes-by-more-than-factor",
    "FY2022, 0.5, changes-by-more-than-factor"
  })
  void what_looks_odd_is_asked_about_and_kept_once_it_was_acknowledged(
      String period, String value, String code) {
    Refusal refusal =
        given(SHARE, measured("FY2021", "45"))
            .when(base(period, value, null))
            .thenRefused(Kind.CONFLICT, "unacknowledged-warnings");
    assertThat(refusal.faults()).extracting(Refusal.Fault::code).containsExactly(code);
    given(SHARE, measured("FY2021", "45"))
        .when(base(period, value, null, code))
        .then(new BaselineSet(ID, null, baseline(period, value), List.of(code), BY));
  }

  @Test
  void a_correction_is_looked_at_as_well() {
    given(SHARE, new BaselineSet(ID, null, baseline("FY2019", "11.2"), BY))
        .when(base("FY2019", "112", "誤記"))
        .thenRefused(Kind.CONFLICT, "unacknowledged-warnings");
    given(SHARE, new BaselineSet(ID, null, baseline("FY2019", "11.2"), BY))
        .when(base("FY2019", "112", "誤記", "all"))
        .then(
            new BaselineCorrected(
                ID,
                null,
                baseline("FY2019", "11.2"),
                baseline("FY2019", "112"),
                "誤記",
                List.of("outside-percent-range"),
                BY));
  }

  @Test
  void what_stands_is_not_asked_about_again() {
    var odd = new BaselineSet(ID, null, baseline("FY2019", "112"), List.of("outside"), BY);
    given(SHARE, odd).when(base("FY2019", "112.0", null)).thenNothingNew();
  }

  @Test
  void the_baseline_of_one_year_beside_cumulative_figures_is_not_odd() {
    Definition cumulative = definition("件", true);
    given(cumulative, measured("FY2021", "4500"))
        .when(base("FY2019", "45", null))
        .then(new BaselineSet(ID, null, baseline("FY2019", "45"), BY));
    given(cumulative, measured("FY2018", "4500"))
        .when(base("FY2019", "4499", null))
        .then(new BaselineSet(ID, null, baseline("FY2019", "4499"), BY));
  }

  @Test
  void a_baseline_that_was_not_measured_has_nothing_odd() {
    var dash = new Baseline(Period.fiscalYear(2030), Figure.notMeasured("-"));
    given(SHARE)
        .when(new SetBaseline(ID, null, dash, null, null, BY))
        .then(new BaselineSet(ID, null, dash, BY));
  }

  private static Story<Indicator, IndicatorCommand, IndicatorEvent> given(
      Definition definition, IndicatorEvent... events) {
    var history = new ArrayList<IndicatorEvent>();
    history.add(new IndicatorDefined(ID, definition, BY));
    history.addAll(List.of(events));
    return Story.given(Indicator.UNKNOWN, Indicator::evolve, Indicator::decide, history);
  }

  private static Definition definition(String unit, boolean cumulative) {
    return new Definition("参加した人", unit, null, cumulative, List.of(), null);
  }

  private static Baseline baseline(String period, String value) {
    return new Baseline(new Period(period), Figure.of(value));
  }

  private static IndicatorEvent measured(String period, String value) {
    return new MeasurementRecorded(
        ID, null, new Period(period), Measurement.of(Figure.of(value)), BY);
  }

  private static IndicatorCommand base(
      String period, String value, String reason, String... acknowledged) {
    var codes = Acknowledged.of(List.of(acknowledged));
    return new SetBaseline(ID, null, baseline(period, value), reason, codes, null, BY);
  }
}
