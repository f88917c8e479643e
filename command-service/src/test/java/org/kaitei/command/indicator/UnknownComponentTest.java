package org.kaitei.command.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kaitei.command.indicator.IndicatorCommand.RecordMeasurement;
import org.kaitei.command.indicator.IndicatorCommand.RecordSeries;
import org.kaitei.command.indicator.IndicatorCommand.SetBaseline;
import org.kaitei.command.ledger.Story;
import org.kaitei.figure.Figure;
import org.kaitei.figure.Period;
import org.kaitei.indicator.Baseline;
import org.kaitei.indicator.Definition;
import org.kaitei.indicator.IndicatorEvent;
import org.kaitei.indicator.IndicatorEvent.BaselineSet;
import org.kaitei.indicator.IndicatorEvent.IndicatorDefined;
import org.kaitei.indicator.IndicatorEvent.MeasurementRecorded;
import org.kaitei.indicator.IndicatorEvent.MeasurementWithdrawn;
import org.kaitei.indicator.IndicatorId;
import org.kaitei.indicator.Measurement;
import org.kaitei.ledger.Refusal;
import org.kaitei.ledger.Refusal.Kind;
import org.kaitei.ledger.SubmittedBy;

class UnknownComponentTest {

  private static final IndicatorId ID = new IndicatorId("life");
  private static final SubmittedBy BY =
      new SubmittedBy("suzuki", null, Instant.parse("2026-11-22T01:00:00Z"));
  private static final Period FY2020 = Period.fiscalYear(2020);
  private static final Period FY2021 = Period.fiscalYear(2021);
  private static final List<String> SEEN = List.of("unknown-component");
  private static final Measurement EIGHTY = Measurement.of(Figure.of("80"));

  @Test
  void a_component_that_is_misspelt_is_asked_about() {
    Refusal refusal =
        given(measured("男性"), based("女性"))
            .when(record("男姓"))
            .thenRefused(Kind.CONFLICT, "unacknowledged-warnings");
    assertThat(refusal.faults())
        .singleElement()
        .satisfies(
            fault ->
                assertThat(fault.facts())
                    .containsEntry("given", "男姓")
                    .containsEntry("known", List.of("女性", "男性")));
    Refusal ofBaseline =
        given(measured("男性"))
            .when(base("男姓"))
            .thenRefused(Kind.CONFLICT, "unacknowledged-warnings");
    assertThat(ofBaseline.facts()).containsEntry("codes", SEEN);
  }

  @Test
  void so_is_one_that_was_forgotten_and_one_where_only_the_whole_has_figures() {
    Refusal forgotten =
        given(measured("男性")).when(record(null)).thenRefused(Kind.CONFLICT, Acknowledged.MISSING);
    assertThat(forgotten.faults().getFirst().facts())
        .containsEntry("given", "–")
        .containsEntry("known", List.of("男性"));
    given(based("男性")).when(base(null)).thenRefused(Kind.CONFLICT, Acknowledged.MISSING);
    Refusal first =
        given(measured(null)).when(record("男性")).thenRefused(Kind.CONFLICT, Acknowledged.MISSING);
    assertThat(first.faults().getFirst().facts()).containsEntry("known", List.of("–"));
  }

  @Test
  void a_component_of_which_a_baseline_or_a_measurement_stands_is_known() {
    given(based("男性")).when(record("男性")).then(recorded("男性", null));
    given(measured("男性")).when(base("男性")).then(new BaselineSet(ID, "男性", baseline(), BY));
    given(measured(null)).when(record(null)).then(recorded(null, null));
    given().when(record("男性")).then(recorded("男性", null));
    given().when(base(null)).then(new BaselineSet(ID, null, baseline(), BY));
  }

  @Test
  void one_whose_only_figure_was_withdrawn_is_not() {
    var withdrawn = new MeasurementWithdrawn(ID, "男姓", FY2020, EIGHTY, "誤記", BY);
    given(measured("男姓"), measured("男性"), withdrawn)
        .when(record("男姓"))
        .thenRefused(Kind.CONFLICT, Acknowledged.MISSING);
  }

  @Test
  void once_acknowledged_it_is_recorded_and_kept_with_the_figure() {
    given(measured("男性")).when(record("女性", "unknown-component")).then(recorded("女性", SEEN));
    given(measured("男性"))
        .when(base("女性", "unknown-component"))
        .then(new BaselineSet(ID, "女性", baseline(), SEEN, BY));
    given(measured("男性"), recorded("女性", SEEN)).when(record("女性")).thenNothingNew();
  }

  @Test
  void a_figure_that_was_not_measured_is_asked_about_as_well() {
    Measurement dash = Measurement.of(Figure.notMeasured("－"));
    given(measured("男性"))
        .when(
            new RecordMeasurement(ID, "男姓", FY2021, dash, null, Acknowledged.NONE, null, true, BY))
        .thenRefused(Kind.CONFLICT, Acknowledged.MISSING);
  }

  @Test
  void figures_that_come_together_bring_in_their_components() {
    given(measured(null))
        .when(
            new RecordSeries(
                ID,
                List.of(
                    new SubmittedFigure("男性", FY2021, EIGHTY),
                    new SubmittedFigure("女性", FY2021, EIGHTY)),
                null,
                Acknowledged.NONE,
                null,
                BY))
        .then(recorded("男性", null), recorded("女性", null));
    given(measured(null))
        .when(new SetBaseline(ID, "男性", baseline(), null, null, BY))
        .then(new BaselineSet(ID, "男性", baseline(), BY));
  }

  private static Story<Indicator, IndicatorCommand, IndicatorEvent> given(
      IndicatorEvent... events) {
    var history = new ArrayList<IndicatorEvent>();
    var life = new Definition("健康寿命", "歳", null, false, List.of(), null);
    history.add(new IndicatorDefined(ID, life, BY));
    history.addAll(List.of(events));
    return Story.given(Indicator.UNKNOWN, Indicator::evolve, Indicator::decide, history);
  }

  private static Baseline baseline() {
    return new Baseline(FY2021, Figure.of("80"));
  }

  private static IndicatorEvent based(String component) {
    return new BaselineSet(ID, component, new Baseline(FY2020, Figure.of("80")), BY);
  }

  private static IndicatorEvent measured(String component) {
    return new MeasurementRecorded(ID, component, FY2020, EIGHTY, BY);
  }

  private static IndicatorEvent recorded(String component, List<String> acknowledged) {
    return new MeasurementRecorded(ID, component, FY2021, EIGHTY, null, acknowledged, BY);
  }

  private static IndicatorCommand record(String component, String... acknowledged) {
    var codes = Acknowledged.of(List.of(acknowledged));
    return new RecordMeasurement(ID, component, FY2021, EIGHTY, null, codes, null, true, BY);
  }

  private static IndicatorCommand base(String component, String... acknowledged) {
    var codes = Acknowledged.of(List.of(acknowledged));
    return new SetBaseline(ID, component, baseline(), null, codes, null, true, BY);
  }
}
