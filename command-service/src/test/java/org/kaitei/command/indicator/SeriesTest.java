package org.kaitei.command.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.kaitei.command.indicator.IndicatorCommand.DefineIndicator;
import org.kaitei.command.indicator.IndicatorCommand.RecordMeasurement;
import org.kaitei.command.indicator.IndicatorCommand.RecordSeries;
import org.kaitei.command.ledger.Story;
import org.kaitei.figure.Figure;
import org.kaitei.figure.Period;
import org.kaitei.indicator.Definition;
import org.kaitei.indicator.IndicatorEvent;
import org.kaitei.indicator.IndicatorEvent.IndicatorDefined;
import org.kaitei.indicator.IndicatorEvent.IndicatorRedefined;
import org.kaitei.indicator.IndicatorEvent.MeasurementCorrected;
import org.kaitei.indicator.IndicatorEvent.MeasurementFinalized;
import org.kaitei.indicator.IndicatorEvent.MeasurementRecorded;
import org.kaitei.indicator.IndicatorId;
import org.kaitei.indicator.Measurement;
import org.kaitei.indicator.Measurement.Status;
import org.kaitei.indicator.Source;
import org.kaitei.ledger.Refusal;
import org.kaitei.ledger.Refusal.Fault;
import org.kaitei.ledger.Refusal.Kind;
import org.kaitei.ledger.SubmittedBy;

class SeriesTest {

  private static final IndicatorId ID = new IndicatorId("sdgs-1");
  private static final SubmittedBy BY =
      new SubmittedBy("suzuki", null, Instant.parse("2026-11-22T01:00:00Z"));
  private static final Definition DEFINITION =
      new Definition("出荷額", "万円", null, false, List.of(), null);
  private static final Measurement PROVISIONAL = measured("100", Status.PROVISIONAL);
  private static final Measurement FINAL = measured("101", Status.FINAL);

  @Test
  void a_final_figure_takes_the_place_of_a_provisional_one_without_a_reason() {
    given(recorded(2021, PROVISIONAL))
        .when(record(2021, FINAL, null))
        .then(finalized(PROVISIONAL, FINAL, null));
    Measurement same = measured("100", Status.FINAL);
    given(recorded(2021, PROVISIONAL))
        .when(record(2021, same, "公表"))
        .then(finalized(PROVISIONAL, same, "公表"));
  }

  @Test
  void a_provisional_figure_over_a_final_one_needs_a_reason() {
    given(recorded(2021, FINAL))
        .when(record(2021, PROVISIONAL, null))
        .thenRefused(Kind.CONFLICT, "measurement-stands");
    given(recorded(2021, FINAL))
        .when(record(2021, PROVISIONAL, "誤って確報とした"))
        .then(
            new MeasurementCorrected(
                ID, null, Period.fiscalYear(2021), FINAL, PROVISIONAL, "誤って確報とした", BY));
  }

  @Test
  void a_final_figure_over_one_without_a_status_is_a_correction() {
    given(recorded(2021, measured("100", null)))
        .when(record(2021, FINAL, null))
        .thenRefused(Kind.CONFLICT, "measurement-stands");
  }

  @Test
  void a_final_figure_does_not_take_the_place_of_one_that_changed_since() {
    given(recorded(2021, PROVISIONAL))
        .when(new RecordMeasurement(ID, null, Period.fiscalYear(2021), FINAL, null, 1L, BY))
        .thenRefused(Kind.CHANGED_SINCE, "measurement-changed");
  }

  @Test
  void where_a_figure_is_from_is_more_than_was_known() {
    var sourced = new Measurement(Figure.of("100"), Source.of("年報"), null);
    given(recorded(2021, measured("100", null)))
        .when(record(2021, sourced, "出典の追加"))
        .then(
            new MeasurementCorrected(
                ID, null, Period.fiscalYear(2021), measured("100", null), sourced, "出典の追加", BY));
  }

  @Test
  void a_series_is_revised_under_one_reason_and_filled_up() {
    given(recorded(2020, measured("90", null)), recorded(2021, PROVISIONAL))
        .when(series("遡及改定", figure(2019, "80"), figure(2020, "91"), figure(2021, "100")))
        .then(
            new MeasurementRecorded(
                ID, null, Period.fiscalYear(2019), measured("80", null), "遡及改定", null, BY),
            new MeasurementCorrected(
                ID,
                null,
                Period.fiscalYear(2020),
                measured("90", null),
                measured("91", null),
                "遡及改定",
                BY));
  }

  @Test
  void a_series_is_taken_whole_or_not_at_all_and_says_what_stands_in_the_way() {
    Refusal refusal =
        given(recorded(2020, measured("90", null)), recorded(2021, PROVISIONAL))
            .when(series(null, figure(2019, "80"), figure(2020, "91"), figure(2021, "99")))
            .thenRefused(Kind.CONFLICT, "series-refused");

    assertThat(refusal.faults())
        .extracting(Fault::pointer)
        .containsExactly("/figures/1", "/figures/2");
    assertThat(refusal.faults()).extracting(Fault::code).containsOnly("measurement-stands");
  }

  @Test
  void a_series_has_each_figure_once() {
    given()
        .when(series(null, figure(2019, "80"), figure(2019, "81")))
        .thenRefused(Kind.INVALID, "period-repeated");
  }

  @Test
  void a_series_that_is_there_already_is_nothing_new() {
    given(recorded(2020, measured("90", null)))
        .when(series("遡及改定", figure(2020, "90.0")))
        .thenNothingNew();
  }

  @Test
  void a_warning_must_be_acknowledged_and_is_kept_with_the_figure() {
    Refusal refusal =
        given(recorded(2020, measured("90", null)))
            .when(record(2021, measured("9000", null), null))
            .thenRefused(Kind.CONFLICT, "unacknowledged-warnings");
    assertThat(refusal.facts()).containsEntry("codes", List.of("changes-by-more-than-factor"));
    assertThat(refusal.faults())
        .singleElement()
        .satisfies(
            fault ->
                assertThat(fault.facts())
                    .containsEntry("otherPeriod", "FY2020")
                    .containsEntry("otherValue", "90"));

    given(recorded(2020, measured("90", null)))
        .when(acknowledging("9000", "changes-by-more-than-factor"))
        .then(
            new MeasurementRecorded(
                ID,
                null,
                Period.fiscalYear(2021),
                measured("9000", null),
                null,
                List.of("changes-by-more-than-factor"),
                BY));
    given(recorded(2020, measured("90", null)))
        .when(acknowledging("9000", "in-the-future"))
        .thenRefused(Kind.CONFLICT, "unacknowledged-warnings");
  }

  @Test
  void whoever_acknowledges_all_is_still_kept_with_what_there_was() {
    given(recorded(2020, measured("90", null)))
        .when(acknowledging("91", "all"))
        .then(recorded(2021, measured("91", null)));
  }

  @Test
  void a_figure_is_compared_with_the_nearest_earlier_one_of_its_component() {
    var women = new MeasurementRecorded(ID, "女性", Period.fiscalYear(2020), measured("1", null), BY);
    given(
            recorded(2018, measured("1", null)),
            recorded(2020, measured("90", null)),
            recorded(2019, measured("2", null)),
            new MeasurementRecorded(
                ID, null, new Period("2020-06"), Measurement.of(Figure.notMeasured("-")), BY),
            women)
        .when(record(2021, measured("95", null), null))
        .then(recorded(2021, measured("95", null)));
  }

  @Test
  void what_was_acknowledged_once_is_not_asked_again_for_another_status() {
    given(recorded(2020, measured("1", null)), recorded(2021, PROVISIONAL))
        .when(record(2021, measured("100", Status.FINAL), null))
        .then(finalized(PROVISIONAL, measured("100", Status.FINAL), null));
  }

  @Test
  void not_measured_is_nothing_to_warn_about() {
    Measurement dash = Measurement.of(Figure.notMeasured("-"));
    given().when(record(2050, dash, null)).then(recorded(2050, dash));
  }

  @Test
  void a_series_revised_to_another_scale_is_looked_at_as_it_will_stand() {
    given(recorded(2020, measured("90", null)), recorded(2021, measured("100", null)))
        .when(series("単位の変更", figure(2020, "900000"), figure(2021, "1000000")))
        .then(corrected(2020, "90", "900000", "単位の変更"), corrected(2021, "100", "1000000", "単位の変更"));
    Refusal refusal =
        given()
            .when(series(null, figure(2020, "90"), figure(2021, "9000")))
            .thenRefused(Kind.CONFLICT, "unacknowledged-warnings");
    assertThat(refusal.faults()).extracting(Fault::pointer).containsExactly("/figures/1");
  }

  @Test
  void a_redefinition_may_break_the_series_once() {
    var broken =
        new IndicatorRedefined(ID, DEFINITION, DEFINITION, "調査方法の変更", Period.fiscalYear(2021), BY);
    given().when(breaking("調査方法の変更")).then(broken);
    given(broken).when(breaking("調査方法の変更")).thenNothingNew();
    given().when(breaking(null)).thenRefused(Kind.CONFLICT, "definition-stands");
    Story.given(Indicator.UNKNOWN, Indicator::evolve, Indicator::decide, List.<IndicatorEvent>of())
        .when(breaking("調査方法の変更"))
        .thenRefused(Kind.INVALID, "nothing-to-break");
  }

  @Test
  void a_unit_that_is_only_written_otherwise_is_no_redefinition_without_a_reason() {
    var wide = new Definition("出荷額", "万円 ", null, false, List.of(), null);
    given().when(new DefineIndicator(ID, wide, null, null, BY)).thenNothingNew();
    given()
        .when(new DefineIndicator(ID, wide, "表記", null, BY))
        .then(new IndicatorRedefined(ID, DEFINITION, wide, "表記", BY));
  }

  private static Story<Indicator, IndicatorCommand, IndicatorEvent> given(
      IndicatorEvent... events) {
    var history = new ArrayList<IndicatorEvent>();
    history.add(new IndicatorDefined(ID, DEFINITION, BY));
    history.addAll(List.of(events));
    return Story.given(Indicator.UNKNOWN, Indicator::evolve, Indicator::decide, history);
  }

  private static Measurement measured(String value, Status status) {
    return new Measurement(Figure.of(value), null, status);
  }

  private static SubmittedFigure figure(int year, String value) {
    return new SubmittedFigure(null, Period.fiscalYear(year), measured(value, null));
  }

  private static IndicatorCommand series(String reason, SubmittedFigure... figures) {
    return new RecordSeries(ID, List.of(figures), reason, Acknowledged.NONE, null, BY);
  }

  private static IndicatorCommand record(int year, Measurement measurement, String reason) {
    return new RecordMeasurement(ID, null, Period.fiscalYear(year), measurement, reason, null, BY);
  }

  private static IndicatorCommand acknowledging(String value, String code) {
    return new RecordMeasurement(
        ID,
        null,
        Period.fiscalYear(2021),
        measured(value, null),
        null,
        new Acknowledged(Set.of(code)),
        null,
        BY);
  }

  private static IndicatorCommand breaking(String reason) {
    return new DefineIndicator(
        ID, DEFINITION, Period.fiscalYear(2021), reason, Acknowledged.NONE, null, BY);
  }

  private static IndicatorEvent recorded(int year, Measurement measurement) {
    return new MeasurementRecorded(ID, null, Period.fiscalYear(year), measurement, BY);
  }

  private static IndicatorEvent corrected(int year, String before, String after, String reason) {
    return new MeasurementCorrected(
        ID,
        null,
        Period.fiscalYear(year),
        measured(before, null),
        measured(after, null),
        reason,
        BY);
  }

  private static IndicatorEvent finalized(Measurement before, Measurement after, String reason) {
    return new MeasurementFinalized(
        ID, null, Period.fiscalYear(2021), before, after, reason, null, BY);
  }
}
