package org.kaitei.query.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kaitei.query.Said.*;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kaitei.achievement.Method;
import org.kaitei.figure.Figure;
import org.kaitei.indicator.Baseline;
import org.kaitei.indicator.IndicatorEvent.BaselineSet;
import org.kaitei.indicator.IndicatorEvent.MeasurementRecorded;
import org.kaitei.ledger.LedgerEvent;
import org.kaitei.plan.PlanEvent.TargetSet;
import org.kaitei.plan.Row;
import org.kaitei.plan.RowKey;
import org.kaitei.plan.Target;
import org.kaitei.plan.TargetKind;
import org.kaitei.query.Ledger;
import org.kaitei.query.achievement.ShownAchievement;
import org.kaitei.query.achievement.ShownAchievement.Input;
import org.kaitei.query.edition.EditionAnswers;
import org.kaitei.query.edition.EditionQuestion.AchievementsOf;
import org.kaitei.query.fold.Stored;
import org.kaitei.query.indicator.IndicatorQuestion.OneIndicator;
import org.kaitei.query.question.Moment;
import org.kaitei.query.sheet.SheetAnswers;
import org.kaitei.query.sheet.SheetOf;
import org.kaitei.query.views.ViewReader;
import org.kaitei.sheet.PrintedRow;
import org.kaitei.sheet.SheetId;

/** As Gunma's plan prints it: a baseline of 2021年度, and the aim 2021年度より増加. */
class ReferenceOfTheBaselineTest {

  private static final Target MORE_THAN_2021 =
      new Target(
          TargetKind.MORE_THAN_PERIOD,
          Figure.notMeasured("2021年度より増加"),
          Method.REACHED,
          period("FY2021"));

  private final Ledger ledger = new Ledger();

  @BeforeEach
  void a_plan_that_aims_at_more_than_in_the_year_of_the_baseline() {
    ledger.record(
        adopted(),
        named("参加率"),
        defined("参加率", "%"),
        new TargetSet(PLAN, X, "男性", period("FY2030"), MORE_THAN_2021, 1, BY),
        opened(2021));
  }

  @Test
  void the_baseline_is_the_figure_of_its_own_period_in_every_view() {
    ledger.record(basedFor("男性", "FY2021", "31.5"), measuredFor("FY2023", "32"), row(null));

    assertThat(achievements())
        .hasSize(3)
        .allSatisfy(
            shown -> {
              assertThat(shown.computed()).isEqualTo("達成");
              assertThat(shown.inputs().target())
                  .isEqualTo(new Input(period("FY2021"), "31.5", 6L));
            });
  }

  @Test
  void a_measurement_of_that_period_goes_before_it() {
    ledger.record(
        basedFor("男性", "FY2021", "31.5"),
        measuredFor("FY2021", "33"),
        measuredFor("FY2023", "32"),
        row(null));

    assertThat(achievements())
        .allSatisfy(
            shown -> {
              assertThat(shown.computed()).isEqualTo("未達成");
              assertThat(shown.inputs().target()).isEqualTo(new Input(period("FY2021"), "33", 7L));
            });
  }

  @Test
  void a_baseline_of_another_period_or_component_is_no_such_figure() {
    ledger.record(
        basedFor("男性", "FY2020", "31.5"),
        basedFor("女性", "FY2021", "31.5"),
        measuredFor("FY2023", "32"),
        row(null));

    assertThat(achievements()).extracting(ShownAchievement::why).containsOnly("no-reference");
  }

  @Test
  void a_row_that_prints_a_baseline_of_its_own_compares_with_that() {
    ledger.record(
        measuredFor("FY2023", "32"), row(new Baseline(period("FY2021"), Figure.of("40"))));

    ShownAchievement shown = achievements().get(1);
    assertThat(shown.computed()).isEqualTo("未達成");
    assertThat(shown.inputs().target()).isEqualTo(new Input(period("FY2021"), "40", 7L));
  }

  private List<ShownAchievement> achievements() {
    ViewReader reader = new ViewReader(Stored.views(ledger));
    return List.of(
        new IndicatorAnswers(reader)
            .one(new OneIndicator(X, Moment.NOW))
            .targets()
            .getFirst()
            .achievement(),
        new SheetAnswers(reader)
            .sheet(new SheetOf(new SheetId(PLAN, 2021), Moment.NOW))
            .tables()
            .getFirst()
            .rows()
            .getFirst()
            .achievement(),
        new EditionAnswers(reader)
            .achievements(new AchievementsOf(PLAN, X, null, Moment.NOW))
            .editions()
            .getFirst()
            .targets()
            .getFirst()
            .achievement());
  }

  private static LedgerEvent basedFor(String component, String period, String figure) {
    return new BaselineSet(X, component, baseline(period, figure), BY);
  }

  private static LedgerEvent measuredFor(String period, String figure) {
    return new MeasurementRecorded(X, "男性", period(period), measured(figure), BY);
  }

  private static LedgerEvent row(Baseline printed) {
    Row row =
        new Row(new RowKey("t", "1", "男性"), null, null, null, null, X, false, period("FY2030"));
    var actual = new PrintedRow.Actual(2021, period("FY2023"), Figure.of("32"));
    return reported(row, new PrintedRow("%", null, printed, List.of(actual), null, null));
  }
}
