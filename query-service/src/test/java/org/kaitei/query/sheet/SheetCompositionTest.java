package org.kaitei.query.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kaitei.query.Said.*;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kaitei.figure.Figure;
import org.kaitei.indicator.Baseline;
import org.kaitei.indicator.IndicatorEvent;
import org.kaitei.indicator.IndicatorId;
import org.kaitei.ledger.LedgerEvent;
import org.kaitei.plan.PlanEvent;
import org.kaitei.plan.Row;
import org.kaitei.plan.RowKey;
import org.kaitei.plan.Target;
import org.kaitei.plan.TargetKind;
import org.kaitei.query.Ledger;
import org.kaitei.query.achievement.ShownAchievement;
import org.kaitei.query.achievement.ShownAchievement.Input;
import org.kaitei.query.achievement.ShownAchievement.ShownInputs;
import org.kaitei.query.fold.FoldedTo;
import org.kaitei.query.indicator.IndicatorView;
import org.kaitei.query.plan.PlanView;
import org.kaitei.query.sheet.SheetDocument.Table;
import org.kaitei.query.sheet.ShownRow.AimedFigure;
import org.kaitei.query.sheet.ShownRow.DatedFigure;
import org.kaitei.query.sheet.ShownRow.ShownActual;
import org.kaitei.sheet.PrintedRow;
import org.kaitei.sheet.PrintedRow.Actual;

class SheetCompositionTest {

  private final Ledger ledger = new Ledger();

  @BeforeEach
  void a_plan_with_an_indicator() {
    ledger.record(adopted(), named("参加率"), defined("参加した市民の割合", "%"));
    ledger.record(placed(row("t", "1")), placed(row("t", "2")));
  }

  @Test
  void a_row_shows_its_own_print_and_computes_from_it() {
    report(
        based("FY2017", "40.6"), recorded("FY2021", "29.50"), aimed("50"), reportedRow(printed()));
    ShownRow row = firstRow();
    assertThat(row.name()).isEqualTo("参加率");
    assertThat(row.unit()).isEqualTo("%");
    assertThat(row.sdgTargets()).containsExactly("11.2");
    assertThat(row.baseline())
        .isEqualTo(new DatedFigure(period("FY2017"), "40.6", "40.6", null, 6L));
    assertThat(row.actuals())
        .containsExactly(new ShownActual(2021, period("FY2021"), "29.50", "29.50", null, null, 7L));
    assertThat(row.target())
        .isEqualTo(
            new AimedFigure(period("FY2023"), "50", "50", TargetKind.AT_LEAST, null, null, 8L));
    assertThat(row.achievement())
        .isEqualTo(
            new ShownAchievement(
                "CHANGE_FROM_BASELINE",
                1,
                "-118%",
                null,
                "-118%",
                true,
                new ShownInputs(
                    new Input(period("FY2017"), "40.6", 6L),
                    new Input(period("FY2021"), "29.50", 7L),
                    new Input(period("FY2023"), "50", 8L)),
                1,
                9L));
    assertThat(row.warnings()).isEmpty();
  }

  @Test
  void a_row_that_prints_otherwise_than_an_earlier_one_keeps_its_print_and_says_so() {
    report(based("FY2017", "40"), recorded("FY2021", "29"), aimed("49"), reportedRow(printed()));
    ShownRow row = firstRow();
    assertThat(row.achievement().computed()).isEqualTo("-118%");
    assertThat(row.warnings())
        .containsExactly(
            warning("baseline-differs", "baseline", "FY2017", "40.6", "40"),
            warning("measurement-differs", "measurement", "FY2021", "29.50", "29"),
            warning("target-differs", "target", "FY2023", "50", "49"));
  }

  @Test
  void a_figure_that_only_the_row_prints_is_said_by_the_event_that_reported_the_row() {
    report(based("FY2017", "40"), recorded("FY2021", "29"), aimed("49"), reportedRow(printed()));
    long reported = ledger.last().position();
    ledger.record(reportedRow(empty()));
    ShownRow row = firstRow();
    assertThat(row.baseline().position()).isEqualTo(reported);
    assertThat(row.actuals().getFirst().position()).isEqualTo(reported);
    assertThat(row.target().position()).isEqualTo(reported);
    assertThat(row.achievement().position()).isEqualTo(reported);
    assertThat(row.achievement().inputs().actual().position()).isEqualTo(reported);
  }

  @Test
  void a_figure_of_an_indicator_that_nobody_measured_is_said_by_the_row_too() {
    ledger.record(reportedRow(printed()));
    long reported = ledger.last().position();
    assertThat(firstRow().baseline().position()).isEqualTo(reported);
    assertThat(firstRow().actuals().getFirst().position()).isEqualTo(reported);
    assertThat(firstRow().target().position()).isEqualTo(reported);
  }

  @Test
  void an_achievement_is_not_said_by_a_row_that_prints_none() {
    ledger.record(reportedRow(empty()));
    assertThat(firstRow().achievement().position()).isNull();
  }

  @Test
  void the_same_number_in_another_print_is_no_difference() {
    report(recorded("FY2021", "29.5"), aimed("50.0"), reportedRow(printed()));
    assertThat(firstRow().warnings()).isEmpty();
    assertThat(firstRow().target().value()).isEqualTo("50");
  }

  @Test
  void after_a_correction_all_rows_show_the_new_figure() {
    report(
        based("FY2017", "40.6"),
        recorded("FY2021", "29.5"),
        aimed("50"),
        reportedRow(printed()),
        reported(row("t", "2"), printed()));
    ledger.record(
        corrected("FY2021", "29.5", "45.3"),
        rebased(baseline("FY2017", "40.6"), baseline("FY2016", "40.0")),
        revised("50", "60"));
    assertThat(tables().getFirst().rows())
        .allSatisfy(
            row -> {
              assertThat(row.baseline().value()).isEqualTo("40.0");
              assertThat(row.baseline().position()).isEqualTo(ledger.last().position() - 1);
              assertThat(row.baseline().period()).isEqualTo(period("FY2016"));
              assertThat(row.actuals().getFirst().value()).isEqualTo("45.3");
              assertThat(row.target().value()).isEqualTo("60");
              assertThat(row.achievement().computed()).isEqualTo("27%");
              assertThat(row.achievement().agrees()).isFalse();
            });
    assertThat(firstRow().warnings())
        .contains(
            warning("corrected-since-reported", "baseline", "FY2016", "40.6", "40.0"),
            warning("corrected-since-reported", "measurement", "FY2021", "29.50", "45.3"),
            revision("50", "50", "60"));
  }

  @Test
  void a_target_that_was_revised_since_tells_what_it_was_revised_from() {
    report(aimed("8000"), reportedRow(printing(null, null, target("22000"))));
    Target asWords = new Target(TargetKind.TOTAL, Figure.of("22000"), target("1").method());
    ledger.record(
        new PlanEvent.TargetRevised(
            PLAN, X, null, period("FY2023"), target("8000"), asWords, "改訂", 2, BY));
    assertThat(firstRow().warnings()).containsExactly(revision("8000", "22000", "22000"));
  }

  @Test
  void a_row_that_is_reported_with_or_after_the_correction_shows_its_print_again() {
    report(recorded("FY2021", "29.5"), reportedRow(printed()));
    ledger.record(corrected("FY2021", "29.5", "45.3"), reportedRow(printed()));
    assertThat(firstRow().actuals().getFirst().value()).isEqualTo("29.50");
    assertThat(firstRow().warnings())
        .containsExactly(warning("measurement-differs", "measurement", "FY2021", "29.50", "45.3"));
  }

  @Test
  void a_figure_is_provisional_where_the_measured_one_is() {
    report(provisional("FY2021", "29.5"), reportedRow(printed()));
    assertThat(firstRow().actuals().getFirst().isProvisional()).isTrue();
  }

  @Test
  void another_print_than_the_provisional_figure_is_not_known_to_be_provisional() {
    report(provisional("FY2021", "31"), reportedRow(printed()));
    assertThat(firstRow().actuals().getFirst().value()).isEqualTo("29.50");
    assertThat(firstRow().actuals().getFirst().isProvisional()).isFalse();
  }

  @Test
  void a_withdrawn_measurement_shows_as_no_value() {
    report(based("FY2017", "40.6"), recorded("FY2021", "29.5"), reportedRow(printed()));
    ledger.record(withdrawn("FY2021", "29.5"));
    ShownRow row = firstRow();
    assertThat(row.actuals())
        .containsExactly(new ShownActual(2021, period("FY2021"), null, null, null, null, 9L));
    assertThat(row.achievement().computed()).isNull();
    assertThat(row.achievement().why()).isEqualTo("not-measured");
    assertThat(row.achievement().inputs().actual()).isNull();
    assertThat(row.warnings())
        .contains(warning("corrected-since-reported", "measurement", "FY2021", "29.50", null));
  }

  @Test
  void where_a_row_prints_nothing_it_shows_what_the_ledger_holds() {
    report(based("FY2017", "40.6"), recorded("FY2021", "29.5"), aimed("50"), reportedRow(empty()));
    assertThat(firstRow().baseline().value()).isEqualTo("40.6");
    assertThat(firstRow().actuals().getFirst().value()).isEqualTo("29.5");
    assertThat(firstRow().target().value()).isEqualTo("50");
    assertThat(firstRow().achievement().computed()).isEqualTo("-118%");
    assertThat(firstRow().warnings()).isEmpty();
    ledger.record(rebased(baseline("FY2017", "40.6"), baseline("FY2017", "41")));
    assertThat(firstRow().baseline().value()).isEqualTo("41");
    assertThat(firstRow().warnings()).isEmpty();
  }

  @Test
  void a_cell_that_a_later_report_leaves_empty_does_not_bring_its_old_print_back() {
    report(
        based("FY2017", "40.6"), recorded("FY2021", "29.5"), aimed("50"), reportedRow(printed()));
    ledger.record(
        corrected("FY2021", "29.5", "45.3"),
        rebased(baseline("FY2017", "40.6"), baseline("FY2016", "40.0")),
        revised("50", "60"));
    ledger.record(reportedRow(empty()));
    ShownRow row = firstRow();
    assertThat(row.baseline().value()).isEqualTo("40.0");
    assertThat(row.actuals().getFirst().value()).isEqualTo("45.3");
    assertThat(row.target().value()).isEqualTo("60");
    assertThat(row.warnings())
        .contains(warning("corrected-since-reported", "measurement", "FY2021", "29.50", "45.3"));
  }

  private static PrintedRow empty() {
    return new PrintedRow(
        "%", null, null, List.of(new Actual(2021, period("FY2021"), null)), null, null);
  }

  @Test
  void the_achievement_is_of_the_sheets_own_year() {
    PrintedRow earlier =
        new PrintedRow(
            "%",
            null,
            baseline("FY2017", "40.6"),
            List.of(new Actual(2020, period("FY2020"), Figure.of("45"))),
            target("50"),
            null);
    report(reportedRow(earlier));
    assertThat(firstRow().actuals()).hasSize(1);
    assertThat(firstRow().achievement().why()).isEqualTo("not-measured");
    assertThat(firstRow().achievement().agrees()).isNull();
  }

  @Test
  void what_people_judge_is_not_computed() {
    Target words = new Target(TargetKind.AT_LEAST, Figure.of("50"), null);
    report(reportedRow(printing("-118%", baseline("FY2017", "40.6"), words)));
    assertThat(firstRow().achievement().method()).isNull();
    assertThat(firstRow().achievement().why()).isEqualTo("no-method");
    assertThat(firstRow().achievement().agrees()).isNull();
  }

  @Test
  void a_component_has_its_own_figures() {
    Row women = row(new RowKey("t", "1", "女性"), X, "FY2023");
    report(
        placed(women),
        based("FY2017", "40"),
        recorded("FY2021", "29"),
        aimed("49"),
        new IndicatorEvent.MeasurementRecorded(X, "女性", period("FY2021"), measured("29.5"), BY),
        reported(women, printed()));
    assertThat(firstRow().component()).isEqualTo("女性");
    assertThat(firstRow().warnings()).isEmpty();
  }

  @Test
  void the_baselines_unit_differs_from_none_that_nobody_has_named() {
    PrintedRow places = new PrintedRow(null, "箇所", null, List.of(), null, null);
    Row other = row(new RowKey("t", "1", null), new IndicatorId("y"), "FY2023");
    report(placed(other), reported(other, places));

    assertThat(firstRow().warnings()).isEmpty();
  }

  @Test
  void another_word_for_the_baselines_unit_is_told() {
    PrintedRow places = new PrintedRow("件", "箇所", baseline("FY2017", "0"), List.of(), null, null);
    report(reportedRow(places));
    assertThat(firstRow().warnings())
        .containsExactly(
            new Warning("baseline-unit-differs", Map.of("unit", "件", "printed", "箇所")));
  }

  @Test
  void a_unit_that_is_not_printed_is_the_indicators() {
    report(reportedRow(new PrintedRow(null, null, null, List.of(), null, null)));
    assertThat(firstRow().unit()).isEqualTo("%");
  }

  @Test
  void an_indicator_that_nobody_defined_has_the_plans_name_or_its_id() {
    IndicatorId y = new IndicatorId("y");
    IndicatorId z = new IndicatorId("z");
    report(
        new PlanEvent.IndicatorNamed(PLAN, y, "未定義", BY),
        reported(row(new RowKey("t", "1", null), y, null), printed()),
        reported(row(new RowKey("t", "2", null), z, null), printed()));
    assertThat(tables().getFirst().rows()).extracting(ShownRow::name).containsExactly("未定義", "z");
  }

  @Test
  void tables_stand_in_the_order_of_their_first_report_with_their_title_or_their_id() {
    Row titled = new Row(new RowKey("b", "1", null), "表B", "編", "取組", "経済", X, true, null);
    report(
        reported(titled, printed()),
        reported(row("a", "1"), printed()),
        reported(row("b", "2"), printed()));
    assertThat(tables())
        .extracting(table -> table.id() + table.title() + table.rows().size())
        .containsExactly("b表B2", "aa1");
    ShownRow row = firstRow();
    assertThat(row.group()).isEqualTo("経済");
    assertThat(row.section()).isEqualTo("編");
    assertThat(row.initiative()).isEqualTo("取組");
    assertThat(row.relisted()).isTrue();
  }

  private static Warning warning(
      String code, String figure, String period, String printed, String standing) {
    Map<String, Object> facts = new HashMap<>();
    facts.put("figure", figure);
    facts.put("period", period);
    facts.put("printed", printed);
    facts.put("standing", standing);
    return new Warning(code, facts);
  }

  @Test
  void a_row_that_the_plan_has_dropped_since_says_so() {
    report(reportedRow(printing(null, null, null)), reported(row("t", "2"), printed()));
    assertThat(firstRow().warnings()).isEmpty();
    ledger.record(new PlanEvent.RowDropped(PLAN, row("t", "1").key(), BY));
    assertThat(firstRow().warnings()).containsExactly(new Warning("row-dropped", Map.of()));
    assertThat(tables().getFirst().rows().getLast().warnings()).isEmpty();
  }

  @Test
  void a_row_that_only_moved_was_not_dropped() {
    report(reportedRow(printing(null, null, null)));
    ledger.record(
        new PlanEvent.RowDropped(PLAN, row("t", "2").key(), BY),
        new PlanEvent.RowMoved(PLAN, row("t", "1").key(), row("u", "9"), null, BY));
    assertThat(firstRow().warnings()).isEmpty();
  }

  private static Warning revision(String from, String printed, String standing) {
    Warning told = warning("corrected-since-reported", "target", "FY2023", printed, standing);
    told.facts().put("revisedFrom", from);
    return told;
  }

  private static PrintedRow printed() {
    return printing("-118%", baseline("FY2017", "40.6"), target("50"));
  }

  private static PrintedRow printing(String achievement, Baseline baseline, Target target) {
    List<Actual> actuals = List.of(new Actual(2021, period("FY2021"), Figure.of("29.50")));
    return new PrintedRow("%", null, baseline, actuals, target, achievement);
  }

  private static LedgerEvent reportedRow(PrintedRow printed) {
    return reported(row("t", "1"), printed);
  }

  private void report(LedgerEvent... transaction) {
    ledger.record(transaction);
  }

  private ShownRow firstRow() {
    return tables().getFirst().rows().getFirst();
  }

  private List<Table> tables() {
    FoldedTo folded = FoldedTo.of(ledger.recorded());
    Map<IndicatorId, IndicatorView> indicators = new HashMap<>();
    for (var named : folded.state(PlanView.KIND.of(PLAN)).indicators()) {
      indicators.put(named.id(), folded.state(IndicatorView.KIND.of(named.id())));
    }
    return new SheetComposition(
            folded.state(SheetView.KIND.of(PLAN + "/2021")),
            folded.state(PlanView.KIND.of(PLAN)),
            indicators,
            null)
        .tables();
  }
}
