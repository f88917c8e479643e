package org.kaitei.query.overview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.kaitei.query.Said.BY;
import static org.kaitei.query.Said.PLAN;
import static org.kaitei.query.Said.adopted;
import static org.kaitei.query.Said.measured;
import static org.kaitei.query.Said.period;
import static org.kaitei.query.Said.target;
import static org.kaitei.query.Steps.HEALTH;
import static org.kaitei.query.Steps.WATER;
import static org.kaitei.query.Steps.founded;
import static org.kaitei.query.Steps.responsible;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kaitei.indicator.Definition;
import org.kaitei.indicator.IndicatorEvent.BaselineSet;
import org.kaitei.indicator.IndicatorEvent.IndicatorDefined;
import org.kaitei.indicator.IndicatorEvent.IndicatorRedefined;
import org.kaitei.indicator.IndicatorEvent.MeasurementRecorded;
import org.kaitei.indicator.IndicatorId;
import org.kaitei.judgement.LinearPath;
import org.kaitei.ledger.LedgerEvent;
import org.kaitei.plan.Aspect;
import org.kaitei.plan.Initiative;
import org.kaitei.plan.InitiativeId;
import org.kaitei.plan.PlanEvent.IndicatorNamed;
import org.kaitei.plan.PlanEvent.IndicatorRetired;
import org.kaitei.plan.PlanEvent.InitiativePlaced;
import org.kaitei.plan.PlanEvent.JudgementRuleChosen;
import org.kaitei.plan.PlanEvent.TargetSet;
import org.kaitei.plan.PlanId;
import org.kaitei.plan.RowKey;
import org.kaitei.query.Ledger;
import org.kaitei.query.Said;
import org.kaitei.query.fold.Stored;
import org.kaitei.query.narrowing.Narrowing;
import org.kaitei.query.overview.OverviewDocument.Listed;
import org.kaitei.query.overview.OverviewDocument.OfAspect;
import org.kaitei.query.overview.OverviewDocument.OfDepartment;
import org.kaitei.query.overview.OverviewDocument.OfGoal;
import org.kaitei.query.overview.OverviewQuestion.Overview;
import org.kaitei.query.question.Moment;
import org.kaitei.query.views.ViewReader;

class OverviewAnswersTest {

  private static final LocalDate TODAY = LocalDate.of(2022, 9, 1);
  private static final IndicatorId WALKING = new IndicatorId("walking");
  private static final IndicatorId FIRMS = new IndicatorId("firms");
  private static final IndicatorId ENERGY = new IndicatorId("energy");

  private final Ledger ledger = new Ledger();

  @BeforeEach
  void a_plan_aims_at_three_indicators() {
    ledger.record(adopted(), founded(WATER, "水保全課"), founded(HEALTH, "健康課"));
    ledger.record(aiming(WALKING, "歩く人", null, "3.4", "11.2"));
    ledger.record(aiming(FIRMS, "企業立地", null, "9.1"));
    ledger.record(aiming(ENERGY, "省エネルギー", null));
  }

  private static List<LedgerEvent> aiming(
      IndicatorId id, String name, String component, String... goals) {
    return List.of(
        new IndicatorNamed(PLAN, id, name, BY),
        new IndicatorDefined(id, definition(name, goals), BY),
        new BaselineSet(id, component, Said.baseline("FY2018", "10"), BY),
        aimed(id, component, "FY2022", "50"));
  }

  private static Definition definition(String name, String... goals) {
    return new Definition(name, "%", null, false, List.of(goals), null);
  }

  private static LedgerEvent aimed(IndicatorId id, String component, String year, String value) {
    return new TargetSet(PLAN, id, component, period(year), target(value), 1, BY);
  }

  private static LedgerEvent recorded(IndicatorId id, String component, String year, String value) {
    return new MeasurementRecorded(id, component, period(year), measured(value), BY);
  }

  private static LedgerEvent linearPath() {
    return new JudgementRuleChosen(PLAN, null, new LinearPath(), null, BY);
  }

  private OverviewDocument asked(Narrowing narrowing) {
    var answers = new OverviewAnswers(new ViewReader(Stored.views(ledger)));
    return answers.standing(new Overview(PLAN, narrowing, TODAY, Moment.NOW));
  }

  private OverviewDocument overview() {
    return asked(Narrowing.NONE);
  }

  private Listed only(IndicatorId id) {
    return overview().indicators().stream()
        .filter(listed -> listed.indicator().equals(id))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void every_indicator_is_counted_once_by_how_it_stands() {
    ledger.record(
        linearPath(),
        recorded(WALKING, null, "FY2020", "55"),
        recorded(FIRMS, null, "FY2020", "9"));
    assertThat(overview().all()).isEqualTo(new Counts(3, 1, 0, 0, 1, 1, 0));
    assertThat(only(ENERGY).standing()).isEqualTo(Standing.NOT_MEASURED);
    ledger.record(recorded(ENERGY, null, "FY2020", "30"), recorded(FIRMS, null, "FY2021", "39"));
    assertThat(overview().all()).isEqualTo(new Counts(3, 1, 1, 1, 0, 0, 0));
    assertThat(only(FIRMS).standing()).isEqualTo(Standing.BEHIND);
  }

  @Test
  void without_a_rule_nothing_is_said_to_be_on_track_or_behind() {
    ledger.record(
        recorded(WALKING, null, "FY2020", "55"),
        recorded(FIRMS, null, "FY2020", "9"),
        recorded(ENERGY, null, "FY2020", "40"));
    assertThat(overview().all()).isEqualTo(new Counts(3, 1, 0, 0, 1, 0, 1));
    assertThat(only(ENERGY).why()).isEqualTo("no-rule");
    assertThat(overview().rule()).isNull();
  }

  @Test
  void an_indicator_is_held_against_the_first_target_that_its_newest_figure_does_not_pass() {
    ledger.record(
        linearPath(),
        aimed(WALKING, null, "FY2020", "20"),
        aimed(WALKING, null, "FY2030", "90"),
        recorded(WALKING, null, "FY2020", "25"));
    assertThat(only(WALKING).target()).isEqualTo(period("FY2020"));
    assertThat(only(WALKING).standing()).isEqualTo(Standing.ACHIEVED);
    ledger.record(recorded(WALKING, null, "FY2021", "26"));
    assertThat(only(WALKING).target()).isEqualTo(period("FY2022"));
    assertThat(only(WALKING).actual()).isEqualTo(period("FY2021"));
    assertThat(only(WALKING).standing()).isEqualTo(Standing.BEHIND);
    ledger.record(recorded(WALKING, null, "FY2030", "27"), recorded(WALKING, null, "FY2031", "99"));
    assertThat(only(WALKING).target()).isEqualTo(period("FY2030"));
  }

  @Test
  void of_components_the_one_that_is_to_be_looked_at_first_decides() {
    IndicatorId both = new IndicatorId("both");
    ledger.record(aiming(both, "参加率", "男性"));
    ledger.record(
        linearPath(),
        new BaselineSet(both, "女性", Said.baseline("FY2018", "10"), BY),
        aimed(both, "女性", "FY2022", "50"),
        recorded(both, "男性", "FY2021", "60"),
        recorded(both, "女性", "FY2021", "5"));
    assertThat(only(both).standing()).isEqualTo(Standing.WORSE);
    assertThat(only(both).component()).isEqualTo("女性");
  }

  @Test
  void what_has_no_target_is_not_judged_and_what_was_retired_is_not_counted() {
    IndicatorId aimless = new IndicatorId("aimless");
    ledger.record(
        new IndicatorNamed(PLAN, aimless, "来訪者", BY), new IndicatorRetired(PLAN, FIRMS, BY));
    assertThat(only(aimless).standing()).isEqualTo(Standing.NOT_JUDGED);
    assertThat(only(aimless).why()).isEqualTo("no-target");
    assertThat(overview().indicators()).extracting(Listed::indicator).doesNotContain(FIRMS);
  }

  @Test
  void a_target_of_another_plan_counts_for_that_plan_alone() {
    PlanId other = new PlanId("other");
    ledger.record(
        recorded(WALKING, null, "FY2021", "55"),
        new TargetSet(other, WALKING, null, period("FY2021"), target("99"), 1, BY));
    assertThat(only(WALKING).standing()).isEqualTo(Standing.ACHIEVED);
  }

  @Test
  void an_indicator_is_counted_in_each_goal_and_in_the_aspects_of_its_initiatives() {
    RowKey row = new RowKey("t", "1", null);
    ledger.record(
        Said.placed(Said.row(row, WALKING, "FY2022")),
        undertaken("a", Aspect.SOCIETY, row),
        undertaken("b", Aspect.ECONOMY, row),
        undertaken("c", null, row));
    OverviewDocument overview = overview();
    assertThat(overview.goals()).extracting(OfGoal::goal).containsExactly(3, 9, 11, null);
    assertThat(overview.aspects())
        .extracting(OfAspect::aspect)
        .containsExactly(Aspect.ECONOMY, Aspect.SOCIETY, null);
    assertThat(overview.aspects().getLast().counts().all()).isEqualTo(2);
  }

  private static LedgerEvent undertaken(String id, Aspect aspect, RowKey row) {
    var initiative =
        new Initiative(
            new InitiativeId(id), null, id, null, aspect, null, null, null, List.of(row));
    return new InitiativePlaced(PLAN, initiative, BY);
  }

  @Test
  void narrowed_to_a_department_by_any_of_its_names_only_its_events_count() {
    ledger.record(responsible(WALKING, null, HEALTH, TODAY));
    long moved = ledger.last().position();
    assertThat(overview().departments()).extracting(OfDepartment::id).containsExactly(HEALTH, null);
    ledger.record(recorded(FIRMS, null, "FY2020", "9"));
    for (String named : List.of("health", "健康課")) {
      OverviewDocument ofHealth = asked(Narrowing.of(named, null, null));
      assertThat(ofHealth.indicators()).extracting(Listed::indicator).containsExactly(WALKING);
      assertThat(ofHealth.version()).isEqualTo(moved);
    }
    assertThat(overview().version()).isEqualTo(moved + 1);
    assertThatThrownBy(() -> asked(Narrowing.of("nobody", null, null)))
        .hasMessageContaining("department-not-found");
  }

  @Test
  void narrowed_to_none_what_has_no_department_or_no_goal_is_left() {
    ledger.record(responsible(WALKING, null, HEALTH, TODAY));
    assertThat(asked(Narrowing.of("none", null, null)).indicators())
        .isNotEmpty()
        .extracting(Listed::department)
        .containsOnlyNulls();
    assertThat(asked(Narrowing.of(null, null, "none")).indicators())
        .isNotEmpty()
        .allSatisfy(listed -> assertThat(listed.goals()).isEmpty());
  }

  @Test
  void narrowed_to_a_table_only_what_has_a_row_in_it_is_left() {
    ledger.record(Said.placed(Said.row(new RowKey("t", "1", null), FIRMS, "FY2022")));
    assertThat(asked(Narrowing.of(null, "t", null)).indicators())
        .extracting(Listed::indicator)
        .containsExactly(FIRMS);
    assertThatThrownBy(() -> asked(Narrowing.of(null, "u", null)))
        .hasMessageContaining("table-not-found");
  }

  @Test
  void an_indicator_that_leaves_a_goal_changes_what_is_narrowed_to_it() {
    Narrowing walkable = Narrowing.of(null, null, "11");
    assertThat(asked(walkable).indicators()).hasSize(1);
    ledger.record(
        new IndicatorRedefined(
            WALKING, definition("歩く人", "3.4", "11.2"), definition("歩く人", "3.4"), "誤り", BY));
    assertThat(asked(walkable).indicators()).isEmpty();
    assertThat(asked(walkable).version()).isEqualTo(ledger.last().position());
  }

  @Test
  void a_plan_that_never_was_has_no_overview() {
    var answers = new OverviewAnswers(new ViewReader(Stored.views(ledger)));
    var question = new Overview(new PlanId("none"), Narrowing.NONE, TODAY, Moment.NOW);
    assertThatThrownBy(() -> answers.standing(question)).hasMessageContaining("plan-not-found");
  }
}
