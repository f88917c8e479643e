package org.kaitei.query.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kaitei.query.Said.*;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.kaitei.figure.Figure;
import org.kaitei.indicator.IndicatorEvent;
import org.kaitei.indicator.Measurement;
import org.kaitei.indicator.Source;
import org.kaitei.judgement.LinearPath;
import org.kaitei.judgement.Verdict;
import org.kaitei.ledger.LedgerEvent;
import org.kaitei.query.Ledger;
import org.kaitei.query.department.Answering;
import org.kaitei.query.fold.FoldedTo;
import org.kaitei.query.fold.Stored;
import org.kaitei.query.indicator.IndicatorView.HeldBaseline;
import org.kaitei.query.indicator.IndicatorView.HeldMeasurement;
import org.kaitei.query.judgement.Rules;
import org.kaitei.query.plan.AimedAt;
import org.kaitei.query.views.Changed;
import org.kaitei.query.views.Version;
import org.kaitei.query.views.ViewReader;

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
  void a_break_in_the_series_is_kept_and_shown_in_the_order_of_the_periods() {
    IndicatorView view = after(defined("参加率", "%"), broken("FY2021"), broken("FY2019"));
    assertThat(view.breaks())
        .extracting(IndicatorView.HeldBreak::from)
        .containsExactly(period("FY2021"), period("FY2019"));
    assertThat(document().breaks())
        .extracting(IndicatorDocument.ShownBreak::from)
        .containsExactly(period("FY2019"), period("FY2021"));
  }

  private static LedgerEvent broken(String from) {
    return new IndicatorEvent.IndicatorRedefined(
        X, definition("参加率", "%"), definition("参加率", "%"), "設問の変更", period(from), BY);
  }

  @Test
  void a_final_figure_takes_the_place_of_the_provisional_one() {
    Measurement provisional =
        new Measurement(Figure.of("29"), null, Measurement.Status.PROVISIONAL);
    Measurement settled = new Measurement(Figure.of("29.5"), null, Measurement.Status.FINAL);
    IndicatorView view =
        after(
            new IndicatorEvent.MeasurementFinalized(
                X, null, period("FY2021"), provisional, settled, null, null, BY));
    assertThat(view.measurement(null, period("FY2021")).orElseThrow().measurement())
        .isEqualTo(settled);
  }

  @Test
  void a_target_is_held_against_the_newest_figure_that_does_not_come_after_it() {
    ledger.record(
        defined("参加率", "%"),
        based("FY2017", "40"),
        recorded("FY2021", "45"),
        recorded("FY2023", "48"),
        recorded("FY2024", "30"),
        aimed("50"));
    assertThat(document().targets())
        .singleElement()
        .satisfies(
            target -> {
              assertThat(target.achievement().computed()).isEqualTo("80%");
              assertThat(target.achievement().edition()).isEqualTo(1);
              assertThat(target.achievement().inputs().actual().period())
                  .isEqualTo(period("FY2023"));
              assertThat(target.judgement()).isNull();
            });
  }

  @Test
  void a_target_is_judged_by_the_rule_of_its_plan() {
    ledger.record(
        defined("参加率", "%"), based("FY2017", "40"), recorded("FY2021", "45"), aimed("50"));
    var rules = new Rules(Map.of(PLAN, new LinearPath()), 99);

    IndicatorDocument document = document(rules);

    assertThat(document.targets().getFirst().judgement().verdict()).isEqualTo(Verdict.BEHIND);
    assertThat(document.version()).isEqualTo(99);
  }

  private IndicatorDocument document() {
    return document(new Rules(Map.of(), 0));
  }

  private IndicatorDocument document(Rules rules) {
    IndicatorView view = FoldedTo.of(ledger.recorded()).state(IndicatorView.KIND.of(X));
    return IndicatorDocument.of(
        new Version<>(IndicatorView.KIND.of(X), 1, 5, Instant.EPOCH, null, view),
        rules,
        Answering.on(LocalDate.EPOCH, new ViewReader(Stored.views(ledger)).now()),
        Instant.EPOCH);
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
    Measurement confirmed =
        new Measurement(Figure.of("29.5"), Source.of("市民アンケート"), Measurement.Status.FINAL);
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
