package org.kaitei.query.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kaitei.query.Said.*;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kaitei.achievement.Method;
import org.kaitei.figure.Figure;
import org.kaitei.indicator.IndicatorEvent;
import org.kaitei.ledger.LedgerEvent;
import org.kaitei.plan.PlanEvent;
import org.kaitei.plan.Target;
import org.kaitei.plan.TargetKind;
import org.kaitei.query.Ledger;
import org.kaitei.query.edition.EditionAnswers;
import org.kaitei.query.edition.EditionQuestion.AchievementsOf;
import org.kaitei.query.fold.Stored;
import org.kaitei.query.grid.GridAnswers;
import org.kaitei.query.grid.GridDocument.Cell;
import org.kaitei.query.grid.GridOf;
import org.kaitei.query.grid.GridRows;
import org.kaitei.query.indicator.IndicatorDocument.ShownBaseline;
import org.kaitei.query.indicator.IndicatorDocument.ShownMeasurement;
import org.kaitei.query.indicator.IndicatorQuestion.IndicatorsOf;
import org.kaitei.query.indicator.IndicatorQuestion.OneIndicator;
import org.kaitei.query.plan.ShownTarget;
import org.kaitei.query.question.Moment;
import org.kaitei.query.sheet.SheetAnswers;
import org.kaitei.query.sheet.SheetOf;
import org.kaitei.query.sheet.ShownRow;
import org.kaitei.query.sheet.Warning;
import org.kaitei.query.views.ViewReader;
import org.kaitei.sheet.PrintedRow;
import org.kaitei.sheet.PrintedRow.Actual;
import org.kaitei.sheet.SheetId;

/** Figures were recorded in 件 before the indicator came to be counted in 箇所. */
class FormerUnitsTest {

  private final Ledger ledger = new Ledger();

  @BeforeEach
  void the_unit_became_another() {
    ledger.record(adopted(), named("設置数"), defined("設置数", "件"));
    ledger.record(based("FY2017", "1"), recorded("FY2019", "2"), aimed("9"));
    ledger.record(opened(2021), reported(row("t", "1"), empty()));
    ledger.record(redefined("件", "箇所"));
    ledger.record(recorded("FY2021", "3"));
  }

  @Test
  void every_figure_keeps_the_unit_that_it_was_recorded_in() {
    assertThat(indicator().unit()).isEqualTo("箇所");
    assertThat(indicator().baselines()).extracting(ShownBaseline::unit).containsExactly("件");
    assertThat(indicator().measurements())
        .extracting(ShownMeasurement::unit)
        .containsExactly("件", null);
    assertThat(indicator().targets()).extracting(ShownTarget::unit).containsExactly("件");
  }

  @Test
  void what_is_said_anew_is_in_the_new_unit_also_where_the_number_is_the_same() {
    ledger.record(corrected("FY2019", "2", "2"), revised("9", "9"));
    ledger.record(rebased(baseline("FY2017", "1"), baseline("FY2017", "1")));

    assertThat(indicator().measurements()).extracting(ShownMeasurement::unit).containsOnlyNulls();
    assertThat(indicator().targets()).extracting(ShownTarget::unit).containsOnlyNulls();
    assertThat(indicator().baselines()).extracting(ShownBaseline::unit).containsOnlyNulls();
  }

  @Test
  void a_unit_that_is_only_written_otherwise_is_the_same() {
    ledger.record(redefined("箇所", "箇所 "));
    assertThat(indicator().measurements())
        .extracting(ShownMeasurement::unit)
        .containsExactly("件", null);
  }

  @Test
  void a_unit_that_comes_back_is_nobodys_former_one() {
    ledger.record(redefined("箇所", "件"));
    assertThat(indicator().measurements())
        .extracting(ShownMeasurement::unit)
        .containsExactly(null, "箇所");
  }

  @Test
  void as_of_then_nothing_was_in_a_former_unit() {
    var then = new Moment(indicator().measurements().getFirst().recordedAt());
    IndicatorDocument document = new IndicatorAnswers(reader()).one(new OneIndicator(X, then));
    assertThat(document.unit()).isEqualTo("件");
    assertThat(document.measurements()).extracting(ShownMeasurement::unit).containsOnlyNulls();
  }

  @Test
  void the_list_of_a_plans_indicators_says_so_too() {
    ledger.record(withdrawn("FY2021", "3"));
    assertThat(
            new IndicatorAnswers(reader())
                .ofPlan(new IndicatorsOf(PLAN, Moment.NOW))
                .indicators()
                .getFirst()
                .latest())
        .extracting(ShownMeasurement::unit)
        .containsExactly("件");
  }

  @Test
  void the_targets_of_editions_keep_theirs() {
    ledger.record(new PlanEvent.TargetSet(PLAN, X, null, period("FY2030"), target("30"), 1, BY));
    assertThat(
            new EditionAnswers(reader())
                .achievements(new AchievementsOf(PLAN, X, null, Moment.NOW))
                .editions()
                .getFirst()
                .targets())
        .extracting(achieved -> achieved.target().unit())
        .containsExactly("件", null);
  }

  @Test
  void a_cell_of_the_grid_keeps_its_unit_on_every_page() {
    assertThat(cells(0)).contains(new Cell("2", "measured", true, "件", 5));
    assertThat(cells(0)).contains(new Cell("3", "measured", true, null, 10));
    assertThat(cells(4)).contains(new Cell("2", "measured", false, "件", 5));
  }

  @Test
  void a_row_that_prints_nothing_says_which_of_its_figures_are_in_another_unit() {
    ShownRow row = shownRow();
    assertThat(row.unit()).isEqualTo("箇所");
    assertThat(row.baseline().unit()).isEqualTo("件");
    assertThat(row.actuals().getFirst().unit()).isNull();
    assertThat(row.target().unit()).isEqualTo("件");
  }

  @Test
  void a_row_that_prints_its_unit_says_which_figures_came_in_the_new_one() {
    var fy2021 = new Actual(2021, period("FY2021"), measured("3").figure());
    var printed =
        new PrintedRow("件", null, baseline("FY2017", "1"), List.of(fy2021), target("9"), null);
    ledger.record(reported(row("t", "1"), printed));
    assertThat(shownRow().actuals().getFirst().unit()).isNull();
    ledger.record(corrected("FY2021", "3", "4"));
    assertThat(shownRow().unit()).isEqualTo("件");
    assertThat(shownRow().baseline().unit()).isNull();
    assertThat(shownRow().actuals().getFirst().unit()).isEqualTo("箇所");
    assertThat(shownRow().target().unit()).isNull();
  }

  @Test
  void what_converts_is_computed_in_one_unit_and_shown_in_its_own() {
    ledger.record(redefined("箇所", "千円"));
    ledger.record(rebased(baseline("FY2017", "1"), baseline("FY2017", "10")));
    ledger.record(corrected("FY2021", "3", "20"), revised("9", "50"));
    ledger.record(redefined("千円", "円"));

    ShownTarget target = indicator().targets().getFirst();
    assertThat(target.value()).isEqualTo("50");
    assertThat(target.unit()).isEqualTo("千円");
    assertThat(target.achievement().computed()).isEqualTo("25%");
    ledger.record(corrected("FY2021", "20", "20000"));
    assertThat(indicator().targets().getFirst().achievement().computed()).isEqualTo("25%");
    assertThat(shownRow().achievement().computed()).isEqualTo("25%");
    assertThat(shownRow().baseline().value()).isEqualTo("10");
    assertThat(
            new EditionAnswers(reader())
                .achievements(new AchievementsOf(PLAN, X, null, Moment.NOW))
                .editions()
                .getFirst()
                .targets()
                .getFirst()
                .achievement()
                .computed())
        .isEqualTo("25%");
  }

  @Test
  void a_relative_target_compares_in_one_unit() {
    ledger.record(redefined("箇所", "千円"));
    ledger.record(corrected("FY2021", "3", "20"));
    ledger.record(redefined("千円", "円"));
    var more =
        new Target(
            TargetKind.MORE_THAN_PERIOD,
            Figure.notMeasured("増加"),
            Method.REACHED,
            period("FY2021"));
    ledger.record(
        new PlanEvent.TargetRevised(
            PLAN, X, null, period("FY2023"), target("9"), more, "改訂", 1, BY));
    ledger.record(recorded("FY2022", "10000"));
    assertThat(indicator().targets().getFirst().achievement().computed()).isEqualTo("未達成");
  }

  @Test
  void a_row_compares_with_another_period_in_its_own_unit() {
    var more =
        new Target(
            TargetKind.MORE_THAN_PERIOD,
            Figure.notMeasured("増加"),
            Method.REACHED,
            period("FY2019"));
    var fy2021 = new Actual(2021, period("FY2021"), measured("3").figure());
    ledger.record(redefined("箇所", "千円"));
    ledger.record(corrected("FY2019", "2", "2"));
    ledger.record(
        reported(row("t", "1"), new PrintedRow("千円", null, null, List.of(fy2021), more, null)));
    assertThat(shownRow().achievement().computed()).isEqualTo("達成");
    ledger.record(redefined("千円", "円"));
    assertThat(shownRow().unit()).isEqualTo("千円");
    assertThat(shownRow().achievement().computed()).isEqualTo("達成");
  }

  @Test
  void a_row_that_writes_its_unit_otherwise_has_no_other_unit() {
    ledger.record(redefined("箇所", "㎡"));
    ledger.record(corrected("FY2021", "3", "4"));
    ledger.record(reported(row("t", "1"), new PrintedRow("m²", "m2", null, List.of(), null, null)));
    assertThat(shownRow().unit()).isEqualTo("m²");
    assertThat(shownRow().actuals()).extracting(actual -> actual.unit()).containsOnlyNulls();
    assertThat(shownRow().warnings())
        .extracting(Warning::code)
        .doesNotContain("baseline-unit-differs");
  }

  @Test
  void a_unit_that_is_written_otherwise_again_later_is_nobodys_former_one() {
    ledger.record(redefined("箇所", "%"));
    ledger.record(corrected("FY2021", "3", "4"));
    ledger.record(redefined("%", "件"));
    ledger.record(redefined("件", "％"));
    assertThat(indicator().measurements())
        .extracting(ShownMeasurement::unit)
        .containsExactly("件", null);
  }

  private List<Cell> cells(long after) {
    return new GridAnswers(reader())
        .grid(new GridOf(X, GridRows.ALL, 100, after, Moment.NOW)).rows().stream()
            .flatMap(row -> row.cells().stream())
            .toList();
  }

  private IndicatorDocument indicator() {
    return new IndicatorAnswers(reader()).one(new OneIndicator(X, Moment.NOW));
  }

  private ShownRow shownRow() {
    return new SheetAnswers(reader())
        .sheet(new SheetOf(new SheetId(PLAN, 2021), Moment.NOW))
        .tables()
        .getFirst()
        .rows()
        .getFirst();
  }

  private ViewReader reader() {
    return new ViewReader(Stored.views(ledger));
  }

  private static LedgerEvent redefined(String before, String after) {
    return new IndicatorEvent.IndicatorRedefined(
        X, definition("設置数", before), definition("設置数", after), "数え方", BY);
  }

  private static PrintedRow empty() {
    return new PrintedRow(
        null, null, null, List.of(new Actual(2021, period("FY2021"), null)), null, null);
  }
}
