package org.kaitei.query.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kaitei.query.Said.*;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kaitei.achievement.Method;
import org.kaitei.figure.Figure;
import org.kaitei.figure.Period;
import org.kaitei.indicator.IndicatorEvent;
import org.kaitei.judgement.LinearPath;
import org.kaitei.plan.PlanEvent;
import org.kaitei.plan.Target;
import org.kaitei.plan.TargetKind;
import org.kaitei.query.Ledger;
import org.kaitei.query.achievement.ShownAchievement;
import org.kaitei.query.edition.EditionAnswers;
import org.kaitei.query.edition.EditionQuestion.AchievementsOf;
import org.kaitei.query.fold.Stored;
import org.kaitei.query.indicator.IndicatorQuestion.OneIndicator;
import org.kaitei.query.question.Moment;
import org.kaitei.query.sheet.SheetAnswers;
import org.kaitei.query.sheet.SheetOf;
import org.kaitei.query.views.ViewReader;
import org.kaitei.sheet.PrintedRow;
import org.kaitei.sheet.PrintedRow.Actual;
import org.kaitei.sheet.SheetId;

/** A plan aims at 100 件 of an indicator that came to be counted in 人, of which there are 5000. */
class TargetOfFormerSeriesTest {

  private static final Target HUNDRED =
      new Target(TargetKind.AT_LEAST, Figure.of("100"), Method.RATIO_TO_TARGET);

  private final Ledger ledger = new Ledger();

  @BeforeEach
  void the_plan_aims_at_it() {
    ledger.record(adopted(), named("利用"), defined("利用", "件"));
    ledger.record(new PlanEvent.JudgementRuleChosen(PLAN, null, new LinearPath(), null, BY));
    ledger.record(new PlanEvent.TargetSet(PLAN, X, null, period("FY2023"), HUNDRED, 1, BY));
    ledger.record(opened(2021), reported(row("t", "1"), empty()));
  }

  @Test
  void behind_a_break_they_do_not_compare() {
    counted("件", "人", period("FY2021"));
    ledger.record(recorded("FY2021", "5000"));

    assertThat(achievements()).extracting(ShownAchievement::computed).containsOnlyNulls();
    assertThat(achievements()).extracting(ShownAchievement::why).containsOnly("series-break");
    assertThat(indicator().targets().getFirst().judgement().why()).isEqualTo("series-break");
  }

  @Test
  void what_somebody_acknowledged_to_compare_is_computed() {
    counted("件", "人", null);
    ledger.record(recorded("FY2021", "5000"));

    assertThat(achievements()).extracting(ShownAchievement::computed).containsOnly("5000%");
  }

  @Test
  void a_break_that_was_named_before_says_nothing_about_the_unit() {
    counted("件", "件", period("FY2018"));
    revisedIn("件");
    counted("件", "人", null);
    ledger.record(recorded("FY2021", "5000"));

    assertThat(achievements()).extracting(ShownAchievement::computed).containsOnly("5000%");
  }

  @Test
  void a_target_that_was_set_anew_compares_and_so_does_a_figure_of_the_former_series() {
    ledger.record(recorded("FY2021", "50"));
    counted("件", "人", period("FY2021"));
    assertThat(achievements()).extracting(ShownAchievement::computed).containsOnly("50%");
    ledger.record(corrected("FY2021", "50", "5000"));
    assertThat(achievements()).extracting(ShownAchievement::why).containsOnly("series-break");
    revisedIn("人");
    assertThat(achievements()).extracting(ShownAchievement::computed).containsOnly("5000%");
  }

  @Test
  void a_unit_that_converts_is_computed_behind_a_break_too() {
    counted("件", "千件", period("FY2021"));
    ledger.record(recorded("FY2021", "5"));

    assertThat(achievements()).extracting(ShownAchievement::computed).containsOnly("5000%");
  }

  @Test
  void a_row_that_prints_both_shows_what_it_prints() {
    var fy2021 = new Actual(2021, period("FY2021"), measured("50").figure());
    ledger.record(recorded("FY2021", "50"));
    ledger.record(
        reported(row("t", "1"), new PrintedRow("件", null, null, List.of(fy2021), HUNDRED, null)));
    counted("件", "人", period("FY2021"));
    assertThat(ofRow().computed()).isEqualTo("50%");
    ledger.record(corrected("FY2021", "50", "5000"));
    assertThat(ofRow().why()).isEqualTo("series-break");
  }

  private void counted(String before, String after, Period breakFrom) {
    ledger.record(
        new IndicatorEvent.IndicatorRedefined(
            X, definition("利用", before), definition("利用", after), "数え方", breakFrom, BY));
  }

  private void revisedIn(String unit) {
    ledger.record(
        new PlanEvent.TargetRevised(
            PLAN, X, null, period("FY2023"), HUNDRED, HUNDRED, "単位", 1, unit, BY));
  }

  private List<ShownAchievement> achievements() {
    ShownAchievement ofEdition =
        new EditionAnswers(reader())
            .achievements(new AchievementsOf(PLAN, X, null, Moment.NOW))
            .editions()
            .getFirst()
            .targets()
            .getFirst()
            .achievement();
    return List.of(indicator().targets().getFirst().achievement(), ofRow(), ofEdition);
  }

  private ShownAchievement ofRow() {
    return new SheetAnswers(reader())
        .sheet(new SheetOf(new SheetId(PLAN, 2021), Moment.NOW))
        .tables()
        .getFirst()
        .rows()
        .getFirst()
        .achievement();
  }

  private IndicatorDocument indicator() {
    return new IndicatorAnswers(reader()).one(new OneIndicator(X, Moment.NOW));
  }

  private ViewReader reader() {
    return new ViewReader(Stored.views(ledger));
  }

  private static PrintedRow empty() {
    return new PrintedRow(
        null, null, null, List.of(new Actual(2021, period("FY2021"), null)), null, null);
  }
}
