package org.kaitei.query.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kaitei.query.Said.*;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kaitei.indicator.IndicatorEvent;
import org.kaitei.judgement.LinearPath;
import org.kaitei.plan.PlanEvent;
import org.kaitei.query.Ledger;
import org.kaitei.query.achievement.ShownAchievement;
import org.kaitei.query.achievement.ShownAchievement.Input;
import org.kaitei.query.edition.EditionAnswers;
import org.kaitei.query.edition.EditionQuestion.AchievementsOf;
import org.kaitei.query.fold.Stored;
import org.kaitei.query.indicator.IndicatorQuestion.OneIndicator;
import org.kaitei.query.judgement.ShownJudgement;
import org.kaitei.query.question.Moment;
import org.kaitei.query.sheet.SheetAnswers;
import org.kaitei.query.sheet.SheetOf;
import org.kaitei.query.sheet.ShownRow;
import org.kaitei.query.views.ViewReader;
import org.kaitei.sheet.PrintedRow;
import org.kaitei.sheet.SheetId;

/** The baseline is of FY2017, the actual of FY2021, and the series breaks off between them. */
class BrokenSeriesTest {

  private final Ledger ledger = new Ledger();

  @BeforeEach
  void progress_is_counted_across_the_break() {
    ledger.record(adopted(), named("参加率"), defined("参加率", "%"), based("FY2017", "40"));
    ledger.record(
        recorded("FY2021", "45"),
        aimed("50"),
        new PlanEvent.JudgementRuleChosen(PLAN, null, new LinearPath(), null, BY),
        opened(2021),
        reported(row("t", "1"), printed()));
    ledger.record(
        new IndicatorEvent.IndicatorRedefined(
            X, definition("参加率", "%"), definition("参加率", "%"), "設問の変更", period("FY2020"), BY));
  }

  @Test
  void no_view_computes_or_judges_it_and_every_view_shows_what_it_would_be_computed_from() {
    assertThat(achievements())
        .hasSize(3)
        .allSatisfy(
            shown -> {
              assertThat(shown.computed()).isNull();
              assertThat(shown.why()).isEqualTo("series-break");
              assertThat(shown.inputs().baseline())
                  .isEqualTo(new Input(period("FY2017"), "40", 4L));
              assertThat(shown.inputs().actual()).isEqualTo(new Input(period("FY2021"), "45", 5L));
              assertThat(shown.inputs().target()).isEqualTo(new Input(period("FY2023"), "50", 6L));
            });
    assertThat(judgements()).extracting(ShownJudgement::why).containsOnly("series-break");
  }

  @Test
  void a_break_that_was_taken_back_is_none() {
    ledger.record(new IndicatorEvent.BreakWithdrawn(X, period("FY2020"), "誤り", BY));

    assertThat(indicator(reader()).breaks()).isEmpty();
    assertThat(achievements()).extracting(ShownAchievement::computed).containsOnly("50%");
    assertThat(judgements()).extracting(ShownJudgement::why).containsOnlyNulls();
  }

  @Test
  void a_baseline_of_this_side_counts_again() {
    ledger.record(rebased(baseline("FY2017", "40"), baseline("FY2020", "40")));

    assertThat(indicator(reader()).targets().getFirst().achievement().computed()).isEqualTo("50%");
  }

  @Test
  void only_the_break_that_is_named_is_taken_back() {
    ledger.record(new IndicatorEvent.BreakWithdrawn(X, period("FY2019"), "誤り", BY));

    assertThat(indicator(reader()).breaks()).hasSize(1);
  }

  private List<ShownAchievement> achievements() {
    ViewReader reader = reader();
    return List.of(
        indicator(reader).targets().getFirst().achievement(),
        shownRow(reader).achievement(),
        new EditionAnswers(reader)
            .achievements(new AchievementsOf(PLAN, X, null, Moment.NOW))
            .editions()
            .getFirst()
            .targets()
            .getFirst()
            .achievement());
  }

  private List<ShownJudgement> judgements() {
    ViewReader reader = reader();
    return List.of(
        indicator(reader).targets().getFirst().judgement(), shownRow(reader).judgement());
  }

  private static IndicatorDocument indicator(ViewReader reader) {
    return new IndicatorAnswers(reader).one(new OneIndicator(X, Moment.NOW));
  }

  private static ShownRow shownRow(ViewReader reader) {
    return new SheetAnswers(reader)
        .sheet(new SheetOf(new SheetId(PLAN, 2021), Moment.NOW))
        .tables()
        .getFirst()
        .rows()
        .getFirst();
  }

  private ViewReader reader() {
    return new ViewReader(Stored.views(ledger));
  }

  private static PrintedRow printed() {
    var fy2021 = new PrintedRow.Actual(2021, period("FY2021"), measured("45").figure());
    return new PrintedRow("%", null, baseline("FY2017", "40"), List.of(fy2021), target("50"), null);
  }
}
