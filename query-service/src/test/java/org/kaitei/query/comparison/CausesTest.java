package org.kaitei.query.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kaitei.query.Said.BY;
import static org.kaitei.query.Said.PLAN;
import static org.kaitei.query.Said.ROW;
import static org.kaitei.query.Said.X;
import static org.kaitei.query.Said.adopted;
import static org.kaitei.query.Said.based;
import static org.kaitei.query.Said.baseline;
import static org.kaitei.query.Said.corrected;
import static org.kaitei.query.Said.defined;
import static org.kaitei.query.Said.definition;
import static org.kaitei.query.Said.named;
import static org.kaitei.query.Said.opened;
import static org.kaitei.query.Said.rebased;
import static org.kaitei.query.Said.recorded;
import static org.kaitei.query.Said.reported;
import static org.kaitei.query.Said.row;
import static org.kaitei.query.Said.target;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kaitei.achievement.Method;
import org.kaitei.figure.Figure;
import org.kaitei.figure.Period;
import org.kaitei.indicator.Better;
import org.kaitei.indicator.Definition;
import org.kaitei.indicator.IndicatorEvent.IndicatorRedefined;
import org.kaitei.indicator.IndicatorId;
import org.kaitei.judgement.LinearPath;
import org.kaitei.judgement.Threshold;
import org.kaitei.plan.Edition;
import org.kaitei.plan.PlanEvent.IndicatorRenamed;
import org.kaitei.plan.PlanEvent.JudgementRuleChosen;
import org.kaitei.plan.PlanEvent.PlanRevised;
import org.kaitei.plan.PlanEvent.TargetRevised;
import org.kaitei.plan.PlanEvent.TargetSet;
import org.kaitei.plan.Row;
import org.kaitei.plan.RowKey;
import org.kaitei.plan.Target;
import org.kaitei.plan.TargetKind;
import org.kaitei.query.Ledger;
import org.kaitei.query.comparison.ComparisonDocument.Cell;
import org.kaitei.query.comparison.ComparisonDocument.Did;
import org.kaitei.query.fold.Stored;
import org.kaitei.query.question.Moment;
import org.kaitei.query.views.ViewReader;
import org.kaitei.sheet.PrintedRow;
import org.kaitei.sheet.PrintedRow.Actual;
import org.kaitei.sheet.SheetId;

/** Each event that changes what a sheet shows is named beside what it changed. */
class CausesTest {

  private static final Period AIMED = new Period("FY2023");
  private static final RowKey OTHER = new RowKey("t", "2", null);

  private final Ledger ledger = new Ledger();
  private Instant imported;

  @BeforeEach
  void a_row_that_prints_only_its_actual() {
    PrintedRow printed =
        new PrintedRow(
            "%",
            null,
            null,
            List.of(new Actual(2021, Period.fiscalYear(2021), Figure.of("20"))),
            null,
            null);
    ledger.record(
        adopted(),
        named("参加率"),
        defined("参加率", "%"),
        based("FY2018", "10"),
        recorded("FY2019", "25"),
        recorded("FY2021", "20"),
        new TargetSet(PLAN, X, null, AIMED, target("50"), 1, BY),
        opened(2021),
        reported(row(ROW, X, "FY2023"), printed));
    imported = ledger.now();
  }

  @Test
  void of_an_achievement_another_method_of_the_target() {
    ledger.record(
        aimedOtherwise(new Target(TargetKind.AT_LEAST, Figure.of("50"), Method.RATIO_TO_TARGET)));

    assertCauses("achievement", "plan.target-revised");
  }

  @Test
  void of_an_achievement_the_figure_of_the_period_that_the_target_compares_with() {
    ledger.record(
        aimedOtherwise(
            new Target(
                TargetKind.MORE_THAN_PERIOD,
                Figure.notMeasured("令和元年度より増加"),
                Method.REACHED,
                Period.fiscalYear(2019))));
    imported = ledger.now();
    ledger.record(corrected("FY2019", "25", "15"));

    assertCauses("achievement", "indicator.measurement-corrected");
  }

  @Test
  void of_an_achievement_the_baseline_of_the_period_that_the_target_compares_with() {
    ledger.record(
        aimedOtherwise(
            new Target(
                TargetKind.MORE_THAN_PERIOD,
                Figure.notMeasured("平成30年度より増加"),
                Method.REACHED,
                Period.fiscalYear(2018))));
    imported = ledger.now();
    ledger.record(rebased(baseline("FY2018", "10"), baseline("FY2018", "30")));

    assertCauses("achievement", "indicator.baseline-corrected");
  }

  @Test
  void of_an_achievement_which_direction_is_the_better() {
    ledger.record(
        aimedOtherwise(
            new Target(
                TargetKind.MAINTAIN,
                Figure.notMeasured("令和元年度を維持"),
                Method.REACHED,
                Period.fiscalYear(2019))));
    imported = ledger.now();
    redefine(new Definition("参加率", "%", Better.LOWER, false, List.of("11.2"), null));

    assertCauses("achievement", "indicator.redefined");
  }

  @Test
  void of_an_achievement_that_figures_contain_those_of_earlier_years() {
    ledger.record(
        aimedOtherwise(new Target(TargetKind.TOTAL, Figure.of("50"), Method.RATIO_TO_TARGET)));
    imported = ledger.now();
    redefine(new Definition("参加率", "%", null, true, List.of("11.2"), null));

    assertCauses("achievement", "indicator.redefined");
  }

  @Test
  void of_a_judgement_another_rule() {
    ledger.record(new JudgementRuleChosen(PLAN, null, new LinearPath(), null, BY));
    imported = ledger.now();
    ledger.record(
        new JudgementRuleChosen(PLAN, new LinearPath(), new Threshold(BigDecimal.TEN), "簡素化", BY));

    assertThat(changed()).extracting(Cell::cell).containsExactly("judgement");
    assertCauses("judgement", "plan.judgement-rule-chosen");
  }

  @Test
  void of_a_judgement_what_its_achievement_is_computed_from() {
    ledger.record(new JudgementRuleChosen(PLAN, null, new LinearPath(), null, BY));
    imported = ledger.now();
    ledger.record(corrected("FY2021", "20", "49"));

    assertCauses("judgement", "indicator.measurement-corrected");
  }

  @Test
  void of_a_name_what_the_plan_says() {
    ledger.record(new IndicatorRenamed(PLAN, X, "参加率", "参加する人の割合", BY));

    assertThat(changed()).extracting(Cell::cell).containsExactly("name");
    assertCauses("name", "plan.indicator-renamed");
  }

  @Test
  void of_a_group_and_of_being_relisted_the_report_of_the_row() {
    Row moved = new Row(ROW, null, "編", "取組", "経済→環境", X, true, AIMED);
    ledger.record(reported(moved, new PrintedRow(null, null, null, List.of(), null, null)));

    assertThat(changed())
        .extracting(Cell::cell)
        .containsExactly("section", "initiative", "group", "relisted");
    assertThat(changed())
        .allSatisfy(c -> assertThat(kinds(c)).containsExactly("sheet.row-reported"));
  }

  @Test
  void of_a_warning_what_it_warns_of() {
    ledger.record(corrected("FY2021", "20", "30"));

    assertCauses("warnings", "indicator.measurement-corrected");
  }

  @Test
  void of_another_unit_the_definition_of_the_indicator_and_not_one_that_leaves_it() {
    PrintedRow printed = new PrintedRow(null, null, null, List.of(), null, "–");
    ledger.record(
        new PlanRevised(PLAN, new Edition(2, "第二版", null), null, BY),
        reported(row(OTHER, X, "FY2023"), printed));
    imported = ledger.now();
    redefine(new Definition("参加率", "‰", null, false, List.of("11.2"), null));
    ledger.record(
        new IndicatorRedefined(
            X,
            new Definition("参加率", "‰", null, false, List.of("11.2"), null),
            new Definition("参加率", "‰", null, false, List.of("13.1"), null),
            "整理",
            null,
            BY));

    assertThat(changed()).extracting(Cell::cell).contains("unit");
    assertThat(changed()).allSatisfy(cell -> assertThat(cell.events()).hasSize(1));
  }

  @Test
  void of_a_row_that_comes_to_show_another_indicator_its_report() {
    ledger.record(
        reported(
            row(ROW, new IndicatorId("y"), "FY2023"),
            new PrintedRow(null, null, null, List.of(), null, null)));

    assertThat(changed()).isNotEmpty();
    assertThat(changed())
        .allSatisfy(c -> assertThat(kinds(c)).containsExactly("sheet.row-reported"));
  }

  @Test
  void of_a_row_that_comes_to_show_the_target_of_another_period_its_report() {
    ledger.record(
        reported(row(ROW, X, "FY2030"), new PrintedRow(null, null, null, List.of(), null, null)));

    assertCauses("target", "sheet.row-reported");
  }

  @Test
  void but_not_what_was_recorded_before_the_earlier_moment() {
    ledger.record(
        reported(row(OTHER, X, "FY2023"), new PrintedRow("%", null, null, List.of(), null, null)));

    assertThat(changed())
        .allSatisfy(c -> assertThat(kinds(c)).containsExactly("sheet.row-reported"));
  }

  private static TargetRevised aimedOtherwise(Target target) {
    return new TargetRevised(PLAN, X, null, AIMED, target("50"), target, "方法の変更", 1, BY);
  }

  private void redefine(Definition to) {
    ledger.record(new IndicatorRedefined(X, definition("参加率", "%"), to, "見直し", null, BY));
  }

  private void assertCauses(String cell, String... kinds) {
    assertThat(changed())
        .filteredOn(c -> c.cell().equals(cell))
        .singleElement()
        .satisfies(c -> assertThat(kinds(c)).containsExactly(kinds));
  }

  private static List<String> kinds(Cell cell) {
    return cell.events().stream().map(Did::kind).toList();
  }

  private List<Cell> changed() {
    var since =
        new ComparisonOf(new SheetId(PLAN, 2021), new Moment(imported), Moment.NOW, null, null);
    return new ComparisonAnswers(new ViewReader(Stored.views(ledger)))
        .compare(since).rows().stream().flatMap(row -> row.cells().stream()).toList();
  }
}
