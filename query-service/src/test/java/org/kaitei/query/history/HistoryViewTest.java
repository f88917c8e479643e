package org.kaitei.query.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kaitei.query.Said.*;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.kaitei.department.DepartmentId;
import org.kaitei.figure.Figure;
import org.kaitei.indicator.Baseline;
import org.kaitei.indicator.Definition;
import org.kaitei.indicator.IndicatorEvent;
import org.kaitei.indicator.Measurement;
import org.kaitei.indicator.Source;
import org.kaitei.ledger.LedgerEvent;
import org.kaitei.query.Ledger;
import org.kaitei.query.fold.FoldedTo;

class HistoryViewTest {

  private final Ledger ledger = new Ledger();

  @Test
  void a_correction_says_before_after_who_when_and_why() {
    ledger.record(adopted());
    Revision revision = after(recorded("FY2021", "29.50"), corrected("FY2021", "29.50", "30.1"));
    assertThat(revision)
        .isEqualTo(
            new Revision(
                X.stream(),
                2,
                3,
                "measurement-corrected",
                period("FY2021"),
                null,
                "29.50",
                "30.1",
                ledger.now(),
                "local",
                "政策企画課",
                "再集計",
                null,
                "event-3"));
  }

  @Test
  void a_first_record_has_nothing_before_and_a_withdrawal_nothing_after() {
    Revision first = after(recorded("FY2021", "29.5"));
    assertThat(first.kind()).isEqualTo("measurement-recorded");
    assertThat(first.before()).isNull();
    assertThat(first.after()).isEqualTo("29.5");
    Revision withdrawn = after(withdrawn("FY2021", "29.5"));
    assertThat(withdrawn.kind()).isEqualTo("measurement-withdrawn");
    assertThat(withdrawn.before()).isEqualTo("29.5");
    assertThat(withdrawn.after()).isNull();
    assertThat(withdrawn.reason()).isEqualTo("調査中止");
  }

  @Test
  void not_measured_is_no_value() {
    Measurement dash = Measurement.of(Figure.notMeasured("-"));
    Revision revision =
        after(new IndicatorEvent.MeasurementRecorded(X, "女性", period("FY2019"), dash, BY));
    assertThat(revision.after()).isNull();
    assertThat(revision.component()).isEqualTo("女性");
  }

  @Test
  void a_definition_is_told_by_what_changed() {
    Revision first = after(defined("参加率", "%"));
    assertThat(first.after())
        .isEqualTo(
            Map.of("name", "参加率", "unit", "%", "cumulative", false, "sdgTargets", List.of("11.2")));
    Definition after = new Definition("参加率", "人", null, false, List.of("11.2"), "市民課");
    Revision redefined =
        after(new IndicatorEvent.IndicatorRedefined(X, definition("参加率", "%"), after, "単位", BY));
    assertThat(redefined.before()).isEqualTo(Map.of("unit", "%"));
    assertThat(redefined.after()).isEqualTo(Map.of("unit", "人", "department", "市民課"));
    assertThat(redefined.reason()).isEqualTo("単位");
  }

  @Test
  void a_first_figure_is_told_with_the_reason_that_was_given_for_it() {
    var series =
        new IndicatorEvent.MeasurementRecorded(
            X, null, period("FY2021"), measured("30"), "遡及改定", null, BY);
    assertThat(after(series).reason()).isEqualTo("遡及改定");
  }

  @Test
  void a_final_figure_is_told_with_its_source_its_status_and_what_was_acknowledged() {
    Measurement settled =
        new Measurement(Figure.of("31"), Source.of("年報"), Measurement.Status.FINAL);
    Revision revision =
        after(
            new IndicatorEvent.MeasurementFinalized(
                X,
                null,
                period("FY2021"),
                measured("30"),
                settled,
                null,
                List.of("in-the-future"),
                BY));
    assertThat(revision.kind()).isEqualTo("measurement-finalized");
    assertThat(revision.before()).isEqualTo("30");
    assertThat(revision.after()).isEqualTo("31");
    assertThat(revision.source()).isEqualTo(Source.of("年報"));
    assertThat(revision.status()).isEqualTo(Measurement.Status.FINAL);
    assertThat(revision.acknowledged()).containsExactly("in-the-future");
  }

  @Test
  void a_redefinition_tells_the_break_that_it_makes() {
    Definition same = definition("参加率", "%");
    Revision revision =
        after(new IndicatorEvent.IndicatorRedefined(X, same, same, "設問の変更", period("FY2021"), BY));
    assertThat(revision.after()).isEqualTo(Map.of("breakFrom", "FY2021"));
    assertThat(revision.period()).isEqualTo(period("FY2021"));
  }

  @Test
  void a_break_that_was_taken_back_is_told_with_its_period_and_reason() {
    Revision revision = after(new IndicatorEvent.BreakWithdrawn(X, period("FY2021"), "誤り", BY));
    assertThat(revision.kind()).isEqualTo("break-withdrawn");
    assertThat(revision.period()).isEqualTo(period("FY2021"));
    assertThat(revision.before()).isEqualTo(Map.of("breakFrom", "FY2021"));
    assertThat(revision.after()).isNull();
    assertThat(revision.reason()).isEqualTo("誤り");
  }

  @Test
  void who_answers_from_a_day_on_is_told_with_who_did_before() {
    var april = LocalDate.of(2023, 4, 1);
    DepartmentId supply = new DepartmentId("supply");
    Revision revision =
        after(new IndicatorEvent.ResponsibilityMoved(X, "水保全課", supply, april, "機構改革", BY));
    assertThat(revision.kind()).isEqualTo("responsibility-moved");
    assertThat(revision.before()).isEqualTo(Map.of("department", "水保全課"));
    assertThat(revision.after()).isEqualTo(Map.of("department", "supply", "from", "2023-04-01"));
    assertThat(revision.reason()).isEqualTo("機構改革");
    var first = new IndicatorEvent.ResponsibilityMoved(X, null, supply, april, "機構改革", BY);
    assertThat(after(first).before()).isNull();
  }

  @Test
  void what_was_acknowledged_about_a_definition_or_a_baseline_is_told() {
    List<String> codes = List.of("unit-does-not-convert");
    Definition cases = definition("設置数", "件");
    Definition places = definition("設置数", "箇所");
    assertThat(
            after(new IndicatorEvent.IndicatorRedefined(X, cases, places, "数え方", null, codes, BY))
                .acknowledged())
        .isEqualTo(codes);
    Baseline one = baseline("FY2017", "1");
    assertThat(after(new IndicatorEvent.BaselineSet(X, null, one, codes, BY)).acknowledged())
        .isEqualTo(codes);
    assertThat(
            after(new IndicatorEvent.BaselineCorrected(X, null, one, one, "誤記", codes, BY))
                .acknowledged())
        .isEqualTo(codes);
  }

  @Test
  void a_baseline_that_moves_to_another_period_is_told_with_both() {
    Revision first = after(based("FY2017", "40.6"));
    assertThat(first.period()).isEqualTo(period("FY2017"));
    assertThat(first.before()).isNull();
    assertThat(first.after()).isEqualTo("40.6");
    Revision figure = after(rebased(baseline("FY2017", "40.6"), baseline("FY2017", "41")));
    assertThat(figure.before()).isEqualTo("40.6");
    assertThat(figure.after()).isEqualTo("41");
    Revision moved = after(rebased(baseline("FY2017", "41"), baseline("FY2018", "41")));
    assertThat(moved.before()).isEqualTo(Map.of("period", "FY2017", "value", "41"));
    assertThat(moved.after()).isEqualTo(Map.of("period", "FY2018", "value", "41"));
  }

  @Test
  void goes_on_in_another_stretch_when_one_is_full() {
    for (int i = 0; i <= HistoryView.LENGTH; i++) {
      ledger.record(corrected("FY2021", "" + i, "" + (i + 1)));
    }
    FoldedTo folded = FoldedTo.of(ledger.recorded());
    assertThat(folded.state(HistoryView.holding(X, 1)).revisions()).hasSize(HistoryView.LENGTH);
    assertThat(folded.state(HistoryView.holding(X, HistoryView.LENGTH)).revisions())
        .hasSize(HistoryView.LENGTH);
    assertThat(folded.state(HistoryView.holding(X, HistoryView.LENGTH + 1)).revisions())
        .extracting(Revision::revision)
        .containsExactly(HistoryView.LENGTH + 1L);
  }

  private Revision after(LedgerEvent... events) {
    List.of(events).forEach(ledger::record);
    return FoldedTo.of(ledger.recorded()).state(HistoryView.holding(X, 1)).revisions().getLast();
  }
}
