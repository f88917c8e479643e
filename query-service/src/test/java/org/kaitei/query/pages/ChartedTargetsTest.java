package org.kaitei.query.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kaitei.query.Said.*;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kaitei.indicator.IndicatorEvent;
import org.kaitei.plan.Edition;
import org.kaitei.plan.PlanEvent;
import org.kaitei.query.Ledger;
import org.kaitei.query.edition.EditionAnswers;
import org.kaitei.query.edition.EditionQuestion.AchievementsOf;
import org.kaitei.query.fold.Stored;
import org.kaitei.query.indicator.IndicatorAnswers;
import org.kaitei.query.indicator.IndicatorQuestion.OneIndicator;
import org.kaitei.query.pages.FigureChart.Point;
import org.kaitei.query.pages.FigureChart.Series;
import org.kaitei.query.question.Moment;
import org.kaitei.query.views.ViewReader;

/** What editions aimed at, and the paths that lead there. */
class ChartedTargetsTest {

  private final Ledger ledger = new Ledger();

  @BeforeEach
  void a_plan_aims_at_a_figure() {
    ledger.record(adopted(), named("参加率"), defined("参加率", "%"));
    ledger.record(based("FY2017", "40"), aimed("50"));
  }

  @Test
  void a_path_leads_from_the_baseline_to_the_target() {
    Series target = targets().getFirst();

    assertThat(target.points()).extracting(Point::value).containsExactly("40", "50");
    assertThat(target.points()).extracting(Point::begins).containsExactly(true, false);
    assertThat(target.former()).isFalse();
  }

  @Test
  void an_edition_that_aims_at_what_stands_has_no_line_of_its_own() {
    revised();

    assertThat(targets()).hasSize(1);
  }

  @Test
  void what_an_earlier_edition_aimed_at_is_a_line_of_its_own() {
    revised();
    ledger.record(
        new PlanEvent.TargetRevised(
            PLAN, X, null, period("FY2023"), target("50"), target("60"), "改訂", 2, BY));

    assertThat(targets()).extracting(Series::name).containsExactly("目標値", "目標値（第1版「第一版」）");
    assertThat(targets()).extracting(Series::former).containsExactly(false, true);
    assertThat(targets().getLast().points()).extracting(Point::value).containsExactly("40", "50");
  }

  @Test
  void no_path_leads_over_a_break_in_the_series() {
    ledger.record(
        new IndicatorEvent.IndicatorRedefined(
            X, definition("参加率", "%"), definition("参加率", "%"), "設問の変更", period("FY2020"), BY));

    assertThat(targets().getFirst().points()).extracting(Point::begins).containsExactly(false);
  }

  @Test
  void no_path_begins_behind_its_target_or_at_the_baseline_of_another_component() {
    ledger.record(
        new PlanEvent.TargetSet(PLAN, X, "男性", period("FY2023"), target("30"), 1, BY),
        new PlanEvent.TargetDropped(PLAN, X, null, period("FY2023"), target("50"), "改訂", 1, BY),
        new PlanEvent.TargetSet(PLAN, X, null, period("FY2016"), target("30"), 1, BY));

    assertThat(targets())
        .filteredOn(series -> !series.former())
        .allSatisfy(series -> assertThat(series.points()).noneMatch(Point::begins));
  }

  private void revised() {
    ledger.record(new PlanEvent.PlanRevised(PLAN, new Edition(2, "第二版", null), null, BY));
  }

  private List<Series> targets() {
    ViewReader reader = new ViewReader(Stored.views(ledger));
    var indicator = new IndicatorAnswers(reader).one(new OneIndicator(X, Moment.NOW));
    var editions =
        new EditionAnswers(reader).achievements(new AchievementsOf(PLAN, X, null, Moment.NOW));
    return FigureChart.of(indicator, List.of(editions), Map.of(), Reader.JAPANESE).series().stream()
        .filter(series -> series.kind().equals("target"))
        .toList();
  }
}
