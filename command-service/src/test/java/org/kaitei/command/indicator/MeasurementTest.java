package org.kaitei.command.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kaitei.command.indicator.IndicatorCommand.RecordMeasurement;
import org.kaitei.command.indicator.IndicatorCommand.WithdrawMeasurement;
import org.kaitei.command.ledger.Story;
import org.kaitei.figure.Figure;
import org.kaitei.figure.Period;
import org.kaitei.indicator.Definition;
import org.kaitei.indicator.IndicatorEvent;
import org.kaitei.indicator.IndicatorEvent.IndicatorDefined;
import org.kaitei.indicator.IndicatorEvent.MeasurementCorrected;
import org.kaitei.indicator.IndicatorEvent.MeasurementFinalized;
import org.kaitei.indicator.IndicatorEvent.MeasurementRecorded;
import org.kaitei.indicator.IndicatorEvent.MeasurementWithdrawn;
import org.kaitei.indicator.IndicatorId;
import org.kaitei.indicator.Measurement;
import org.kaitei.indicator.Measurement.Status;
import org.kaitei.ledger.Refusal.Kind;
import org.kaitei.ledger.SubmittedBy;

class MeasurementTest {

  private static final IndicatorId ID = new IndicatorId("farms");
  private static final Period FY2021 = Period.fiscalYear(2021);
  private static final SubmittedBy BY =
      new SubmittedBy("suzuki", null, Instant.parse("2026-11-22T01:00:00Z"));

  @Test
  void a_first_figure_is_recorded() {
    given().when(record("61.2")).then(recorded("61.2"));
  }

  @Test
  void an_indicator_that_nobody_defined_has_no_figures() {
    Story.given(Indicator.UNKNOWN, Indicator::evolve, Indicator::decide, List.of())
        .when(record("61.2"))
        .thenRefused(Kind.NOT_FOUND, "indicator-not-found");
  }

  @Test
  void the_same_figure_again_is_nothing_new_also_with_other_zeroes_and_another_reason() {
    given(recorded("61.2")).when(record("61.2")).thenNothingNew();
    given(recorded("61.2")).when(record("61.20")).thenNothingNew();
    given(recorded("61.2")).when(correct("61.2", "sent twice")).thenNothingNew();
  }

  @Test
  void the_same_figure_again_is_nothing_new_even_for_a_client_that_knows_an_older_version() {
    given(recorded("61.2")).when(record("61.2", null, 1L)).thenNothingNew();
  }

  @Test
  void another_figure_needs_a_reason_and_the_refusal_says_what_stands() {
    var refusal =
        given(recorded("61.2"))
            .when(record("63.0"))
            .thenRefused(Kind.CONFLICT, "measurement-stands");
    assertThat(refusal.facts())
        .containsEntry("value", "61.2")
        .containsEntry("period", "FY2021")
        .containsEntry("revision", 2L);
  }

  @Test
  void with_a_reason_it_is_a_correction_that_keeps_what_stood() {
    given(recorded("61.2"))
        .when(correct("63.0", "late returns"))
        .then(corrected("61.2", "63.0", "late returns"));
  }

  @Test
  void revising_back_to_the_first_value_is_a_new_fact() {
    given(recorded("61.2"), corrected("61.2", "63.0", "late returns"))
        .when(correct("61.2", "audit"))
        .then(corrected("63.0", "61.2", "audit"));
  }

  @Test
  void a_figure_that_changed_after_the_version_that_the_client_knows_is_not_overwritten() {
    var refusal =
        given(recorded("61.2"), corrected("61.2", "63.0", "late returns"))
            .when(record("64.0", "typing", 2L))
            .thenRefused(Kind.CHANGED_SINCE, "measurement-changed");
    assertThat(refusal.facts()).containsEntry("value", "63.0");
  }

  @Test
  void another_figure_of_the_indicator_may_have_changed_since() {
    given(recorded("61.2"), recorded(Period.fiscalYear(2022), "65"))
        .when(record("62.0", "typing", 2L))
        .then(corrected("61.2", "62.0", "typing"));
  }

  @Test
  void a_figure_fills_the_place_of_not_measured_without_a_reason() {
    given(recorded(Figure.notMeasured("-"))).when(record("61.2")).then(recorded("61.2"));
  }

  @Test
  void a_figure_with_a_reason_corrects_not_measured() {
    given(recorded(Figure.notMeasured("-")))
        .when(correct("61.2", "found"))
        .then(
            new MeasurementCorrected(
                ID,
                null,
                FY2021,
                Measurement.of(Figure.notMeasured("-")),
                Measurement.of(Figure.of("61.2")),
                "found",
                BY));
  }

  @Test
  void not_measured_does_not_push_out_a_figure_without_a_reason() {
    given(recorded("61.2"))
        .when(
            new RecordMeasurement(
                ID, null, FY2021, Measurement.of(Figure.notMeasured("－")), null, null, BY))
        .thenRefused(Kind.CONFLICT, "measurement-stands");
  }

  @Test
  void zero_is_a_figure_and_not_the_same_as_not_measured() {
    given(recorded("0")).when(record("1")).thenRefused(Kind.CONFLICT, "measurement-stands");
  }

  @Test
  void components_and_periods_have_figures_of_their_own() {
    given(recorded("61.2"))
        .when(
            new RecordMeasurement(
                ID, "女性", FY2021, Measurement.of(Figure.of("70")), null, null, BY))
        .then(new MeasurementRecorded(ID, "女性", FY2021, Measurement.of(Figure.of("70")), BY));
    given(recorded("61.2"))
        .when(
            new RecordMeasurement(
                ID, null, new Period("CY2021"), Measurement.of(Figure.of("70")), null, null, BY))
        .then(recorded(new Period("CY2021"), "70"));
  }

  @Test
  void a_final_status_of_the_same_figure_is_more_than_was_known() {
    var provisional = new Measurement(Figure.of("61.2"), null, Status.PROVISIONAL);
    var settled = new Measurement(Figure.of("61.2"), null, Status.FINAL);
    given(new MeasurementRecorded(ID, null, FY2021, provisional, BY))
        .when(new RecordMeasurement(ID, null, FY2021, settled, "final count", null, BY))
        .then(
            new MeasurementFinalized(
                ID, null, FY2021, provisional, settled, "final count", null, BY));
  }

  @Test
  void what_stands_is_withdrawn_with_a_reason() {
    given(recorded("61.2"))
        .when(new WithdrawMeasurement(ID, null, FY2021, "wrong survey", null, BY))
        .then(
            new MeasurementWithdrawn(
                ID, null, FY2021, Measurement.of(Figure.of("61.2")), "wrong survey", BY));
  }

  @Test
  void what_stands_is_not_withdrawn_without_one() {
    given(recorded("61.2"))
        .when(new WithdrawMeasurement(ID, null, FY2021, null, null, BY))
        .thenRefused(Kind.CONFLICT, "measurement-stands");
  }

  @Test
  void where_nothing_stands_there_is_nothing_to_withdraw() {
    given()
        .when(new WithdrawMeasurement(ID, null, FY2021, "wrong survey", null, BY))
        .thenRefused(Kind.NOT_FOUND, "measurement-not-found");
  }

  @Test
  void a_figure_that_changed_since_is_not_withdrawn() {
    given(recorded("61.2"))
        .when(new WithdrawMeasurement(ID, null, FY2021, "wrong survey", 1L, BY))
        .thenRefused(Kind.CHANGED_SINCE, "measurement-changed");
  }

  @Test
  void after_a_withdrawal_a_figure_is_recorded_without_a_reason() {
    given(
            recorded("61.2"),
            new MeasurementWithdrawn(
                ID, null, FY2021, Measurement.of(Figure.of("61.2")), "wrong survey", BY))
        .when(record("60"))
        .then(recorded("60"));
  }

  @Test
  void after_a_withdrawal_that_the_client_does_not_know_of_nothing_is_recorded() {
    var withdrawn =
        new MeasurementWithdrawn(
            ID, null, FY2021, Measurement.of(Figure.of("61.2")), "wrong survey", BY);
    given(recorded("61.2"), withdrawn)
        .when(record("60", "audit", 2L))
        .thenRefused(Kind.CHANGED_SINCE, "measurement-withdrawn");
    given(recorded("61.2"), withdrawn).when(record("60", null, 3L)).then(recorded("60"));
    given(recorded("61.2"), withdrawn, recorded("60"))
        .when(record("60.0", null, 2L))
        .thenNothingNew();
  }

  @Test
  void a_gap_that_came_since_is_not_filled_unseen() {
    var dash = recorded(Figure.notMeasured("-"));
    given(dash).when(record("60", null, 1L)).thenRefused(Kind.CHANGED_SINCE, "measurement-changed");
    given(dash).when(record("60", null, 2L)).then(recorded("60"));
    given(dash).when(record("60")).then(recorded("60"));
  }

  private static Story<Indicator, IndicatorCommand, IndicatorEvent> given(
      IndicatorEvent... events) {
    var history = new ArrayList<IndicatorEvent>();
    history.add(
        new IndicatorDefined(ID, new Definition("農家", "%", null, false, List.of(), null), BY));
    history.addAll(List.of(events));
    return Story.given(Indicator.UNKNOWN, Indicator::evolve, Indicator::decide, history);
  }

  private static IndicatorCommand record(String value) {
    return record(value, null, null);
  }

  private static IndicatorCommand correct(String value, String reason) {
    return record(value, reason, null);
  }

  private static IndicatorCommand record(String value, String reason, Long unchangedSince) {
    return new RecordMeasurement(
        ID, null, FY2021, Measurement.of(Figure.of(value)), reason, unchangedSince, BY);
  }

  private static IndicatorEvent recorded(String value) {
    return recorded(FY2021, value);
  }

  private static IndicatorEvent recorded(Figure figure) {
    return new MeasurementRecorded(ID, null, FY2021, Measurement.of(figure), BY);
  }

  private static IndicatorEvent recorded(Period period, String value) {
    return new MeasurementRecorded(ID, null, period, Measurement.of(Figure.of(value)), BY);
  }

  private static IndicatorEvent corrected(String before, String after, String reason) {
    return new MeasurementCorrected(
        ID,
        null,
        FY2021,
        Measurement.of(Figure.of(before)),
        Measurement.of(Figure.of(after)),
        reason,
        BY);
  }
}
