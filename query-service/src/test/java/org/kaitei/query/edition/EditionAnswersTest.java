package org.kaitei.query.edition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kaitei.query.Said.*;

import org.junit.jupiter.api.Test;
import org.kaitei.achievement.Method;
import org.kaitei.figure.Figure;
import org.kaitei.judgement.Bands;
import org.kaitei.judgement.JudgementRule;
import org.kaitei.judgement.LinearPath;
import org.kaitei.ledger.LedgerEvent;
import org.kaitei.plan.Edition;
import org.kaitei.plan.PlanEvent;
import org.kaitei.plan.Target;
import org.kaitei.plan.TargetKind;
import org.kaitei.query.Ledger;
import org.kaitei.query.achievement.ShownAchievement.Input;
import org.kaitei.query.edition.EditionQuestion.AchievementsOf;
import org.kaitei.query.edition.EditionQuestion.DiffOf;
import org.kaitei.query.fold.Stored;
import org.kaitei.query.plan.PlanAnswers;
import org.kaitei.query.plan.PlanQuestion.OnePlan;
import org.kaitei.query.question.Moment;
import org.kaitei.query.views.ViewReader;

/** What an edition said, from what was recorded until the next. */
class EditionAnswersTest {

  private static final JudgementRule FIRST = new LinearPath();

  private final Ledger ledger = new Ledger();

  @Test
  void an_edition_is_told_with_the_rule_that_the_plan_judged_by_then() {
    theRuleChangesWithTheSecondEdition();
    assertThat(judgedBy(1)).isEqualTo(FIRST);
    assertThat(judgedBy(2)).isEqualTo(Bands.USUAL);
    assertThat(judgedBy(null)).isEqualTo(Bands.USUAL);
  }

  @Test
  void a_diff_tells_that_the_plan_judges_by_another_rule() {
    theRuleChangesWithTheSecondEdition();
    var answers = new EditionAnswers(reader());
    assertThat(answers.diff(new DiffOf(PLAN, 1, 2, Moment.NOW)).judgement())
        .isEqualTo(new Differing<>(FIRST, Bands.USUAL));
    assertThat(answers.diff(new DiffOf(PLAN, 2, 2, Moment.NOW)).judgement()).isNull();
  }

  @Test
  void the_figure_of_a_relative_target_is_told_with_the_period_that_it_is_of() {
    ledger.record(adopted());
    ledger.record(defined("参加率", "%"));
    ledger.record(named("参加率"), based("FY2018", "5"));
    ledger.record(recorded("FY2020", "7"), recorded("FY2022", "9"));
    ledger.record(relative("FY2023", "FY2020"), relative("FY2024", null), aimed("FY2025", "10"));
    assertThat(
            new EditionAnswers(reader())
                .achievements(new AchievementsOf(PLAN, X, null, Moment.NOW))
                .editions()
                .getFirst()
                .targets())
        .extracting(achieved -> achieved.achievement().inputs().target())
        .containsExactly(
            new Input(period("FY2020"), "7", 5L),
            new Input(period("FY2018"), "5", 4L),
            new Input(period("FY2025"), "10", 9L));
  }

  private void theRuleChangesWithTheSecondEdition() {
    ledger.record(adopted());
    ledger.record(new PlanEvent.JudgementRuleChosen(PLAN, null, FIRST, null, BY));
    ledger.record(
        new PlanEvent.PlanRevised(PLAN, new Edition(2, "第二版", null), null, BY),
        new PlanEvent.JudgementRuleChosen(PLAN, FIRST, Bands.USUAL, "段階へ", BY));
  }

  private ViewReader reader() {
    return new ViewReader(Stored.views(ledger));
  }

  private JudgementRule judgedBy(Integer edition) {
    return new PlanAnswers(reader()).one(new OnePlan(PLAN, edition, Moment.NOW)).judgement();
  }

  private static LedgerEvent relative(String aimedFor, String reference) {
    var target =
        new Target(
            TargetKind.MORE_THAN_PERIOD,
            Figure.notMeasured("増加"),
            Method.REACHED,
            reference == null ? null : period(reference));
    return new PlanEvent.TargetSet(PLAN, X, null, period(aimedFor), target, 1, BY);
  }

  private static LedgerEvent aimed(String aimedFor, String figure) {
    return new PlanEvent.TargetSet(PLAN, X, null, period(aimedFor), target(figure), 1, BY);
  }
}
