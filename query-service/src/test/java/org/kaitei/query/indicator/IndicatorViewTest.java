package org.kaitei.query.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kaitei.query.Said.*;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.kaitei.figure.Figure;
import org.kaitei.indicator.IndicatorEvent;
import org.kaitei.indicator.Measurement;
import org.kaitei.ledger.LedgerEvent;
import org.kaitei.query.Ledger;
import org.kaitei.query.fold.FoldedTo;
import org.kaitei.query.indicator.IndicatorView.HeldBaseline;
import org.kaitei.query.indicator.IndicatorView.HeldMeasurement;
import org.kaitei.query.plan.AimedAt;
import org.kaitei.query.views.Changed;

class IndicatorViewTest {

  private final Ledger ledger = new Ledger();

  @Test
  void is_defined_and_redefined() {
    assertThat(after(defined("参加率", "%")).definition()).isEqualTo(definition("参加率", "%"));
    LedgerEvent redefined =
        new IndicatorEvent.IndicatorRedefined(
            X, definition("参加率", "%"), definition("参加した市民の割合", "%"), "名称", BY);
    IndicatorView view = after(redefined);
    assertThat(view.definition().name()).isEqualTo("参加した市民の割合");
    assertThat(view.id()).isEqualTo(X);
    assertThat(view.revision()).isEqualTo(2);
  }

  @Test
  void a_corrected_baseline_takes_the_place_of_the_former() {
    IndicatorView view =
        after(
            based("FY2017", "40.6"), rebased(baseline("FY2017", "40.6"), baseline("FY2018", "41")));
    assertThat(view.baselines())
        .containsExactly(new HeldBaseline(null, baseline("FY2018", "41"), changed(2)));
  }

  @Test
  void each_component_has_a_baseline_and_measurements_of_its_own() {
    IndicatorView view =
        after(
            based("FY2017", "40.6"),
            new IndicatorEvent.BaselineSet(X, "女性", baseline("FY2017", "45"), BY),
            recorded("FY2021", "29.5"),
            new IndicatorEvent.MeasurementRecorded(X, "女性", period("FY2021"), measured("31"), BY));
    assertThat(view.baseline(null).orElseThrow().baseline()).isEqualTo(baseline("FY2017", "40.6"));
    assertThat(view.baseline("女性").orElseThrow().baseline()).isEqualTo(baseline("FY2017", "45"));
    assertThat(view.measurement("女性", period("FY2021")).orElseThrow().measurement())
        .isEqualTo(measured("31"));
    assertThat(view.measurements()).hasSize(2);
  }

  @Test
  void a_correction_carries_when_the_figure_became_what_it_is() {
    IndicatorView view = after(recorded("FY2021", "29.5"), corrected("FY2021", "29.5", "30.1"));
    assertThat(view.measurements())
        .containsExactly(new HeldMeasurement(null, period("FY2021"), measured("30.1"), changed(2)));
  }

  @Test
  void a_status_that_is_added_does_not_make_the_figure_a_new_one() {
    Measurement confirmed = new Measurement(Figure.of("29.5"), "市民アンケート", Measurement.Status.FINAL);
    ledger.record(recorded("FY2021", "29.5"));
    Changed first = changed(1);
    IndicatorView view =
        after(
            new IndicatorEvent.MeasurementCorrected(
                X, null, period("FY2021"), measured("29.5"), confirmed, "確報", BY));
    assertThat(view.measurements())
        .containsExactly(new HeldMeasurement(null, period("FY2021"), confirmed, first));
  }

  @Test
  void a_withdrawn_measurement_is_no_value_and_can_be_recorded_again() {
    assertThat(after(recorded("FY2021", "29.5"), withdrawn("FY2021", "29.5")).measurements())
        .containsExactly(new HeldMeasurement(null, period("FY2021"), null, changed(2)));
    assertThat(after(recorded("FY2021", "29.5")).measurements())
        .containsExactly(new HeldMeasurement(null, period("FY2021"), measured("29.5"), changed(3)));
  }

  @Test
  void figures_of_other_periods_stay() {
    IndicatorView view =
        after(recorded("FY2020", "32.1"), recorded("FY2021", "29.5"), recorded("FY2019", "42.3"));
    assertThat(view.measurements())
        .extracting(m -> m.period().code())
        .containsExactly("FY2020", "FY2021", "FY2019");
  }

  @Test
  void knows_the_plans_that_name_it_and_what_they_aim_at_but_not_as_its_own_events() {
    IndicatorView view = after(defined("参加率", "%"), named("参加率"), named("参加"), aimed("50"));
    assertThat(view.plans()).containsExactly(PLAN);
    assertThat(view.targets()).extracting(AimedAt::target).containsExactly(target("50"));
    assertThat(view.revision()).isEqualTo(1);
    IndicatorView revised = after(revised("50", "60"));
    assertThat(revised.targets()).extracting(AimedAt::target).containsExactly(target("60"));
    assertThat(revised.targets().getFirst().edition()).isEqualTo(2);
  }

  private Changed changed(long revision) {
    return new Changed(revision, revision, ledger.now());
  }

  private IndicatorView after(LedgerEvent... events) {
    List.of(events).forEach(ledger::record);
    return FoldedTo.of(ledger.recorded()).state(IndicatorView.KIND.of(X));
  }
}
