package org.kaitei.command.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kaitei.achievement.Method;
import org.kaitei.command.ledger.Story;
import org.kaitei.command.plan.PlanCommand.AdoptPlan;
import org.kaitei.command.plan.PlanCommand.NameIndicator;
import org.kaitei.command.plan.PlanCommand.PlaceRow;
import org.kaitei.command.plan.PlanCommand.SetTarget;
import org.kaitei.figure.Figure;
import org.kaitei.figure.Period;
import org.kaitei.figure.PrintedDate;
import org.kaitei.indicator.IndicatorId;
import org.kaitei.ledger.Refusal;
import org.kaitei.ledger.Refusal.Kind;
import org.kaitei.ledger.SubmittedBy;
import org.kaitei.plan.Edition;
import org.kaitei.plan.PlanEvent;
import org.kaitei.plan.PlanEvent.IndicatorNamed;
import org.kaitei.plan.PlanEvent.PlanAdopted;
import org.kaitei.plan.PlanEvent.RowPlaced;
import org.kaitei.plan.PlanEvent.TargetRevised;
import org.kaitei.plan.PlanEvent.TargetSet;
import org.kaitei.plan.PlanId;
import org.kaitei.plan.Row;
import org.kaitei.plan.RowKey;
import org.kaitei.plan.Target;
import org.kaitei.plan.TargetKind;

class PlanTest {

  private static final PlanId ID = new PlanId("sdgs");
  private static final IndicatorId FANS = new IndicatorId("sdgs-1");
  private static final Period FY2026 = Period.fiscalYear(2026);
  private static final SubmittedBy BY =
      new SubmittedBy("suzuki", null, Instant.parse("2026-11-22T01:00:00Z"));
  private static final SubmittedBy LATER =
      new SubmittedBy("suzuki", null, Instant.parse("2026-11-22T02:00:00Z"));
  private static final Edition FIRST = new Edition(1, "第一版", new PrintedDate("2021-09"));
  private static final IndicatorNamed NAMED = new IndicatorNamed(ID, FANS, "ファンクラブ会員数", BY);

  @Test
  void a_plan_is_adopted_once_and_the_same_again_is_nothing_new() {
    Story.given(Plan.UNKNOWN, Plan::evolve, Plan::decide, List.<PlanEvent>of())
        .when(adopt("計画", BY))
        .then(new PlanAdopted(ID, "計画", "市", FIRST, BY));
    given().when(adopt("計画", LATER)).thenNothingNew();
  }

  @Test
  void a_plan_is_not_adopted_after_the_day_on_which_it_is_submitted() {
    for (String date : List.of("2026-11-23", "2026-12", "2027")) {
      Refusal refusal =
          Story.given(Plan.UNKNOWN, Plan::evolve, Plan::decide, List.<PlanEvent>of())
              .when(adoptedOn(date))
              .thenRefused(Kind.INVALID, "decided-in-the-future");
      assertThat(refusal.facts()).containsEntry("field", "adoptedOn").containsEntry("date", date);
    }
    for (String date : List.of("2026-11-22", "2026-11", "2026")) {
      assertThat(Plan.UNKNOWN.decide(adoptedOn(date))).hasSize(1);
    }
  }

  private static AdoptPlan adoptedOn(String date) {
    return new AdoptPlan(ID, "計画", "市", new Edition(1, "第一版", new PrintedDate(date)), BY);
  }

  @Test
  void another_plan_cannot_take_its_id() {
    given().when(adopt("別の計画", BY)).thenRefused(Kind.CONFLICT, "plan-exists");
  }

  @Test
  void a_plan_that_was_not_adopted_takes_nothing() {
    Story.given(Plan.UNKNOWN, Plan::evolve, Plan::decide, List.<PlanEvent>of())
        .when(new NameIndicator(ID, FANS, "ファンクラブ会員数", BY))
        .thenRefused(Kind.NOT_FOUND, "plan-not-found");
  }

  @Test
  void a_name_in_other_widths_and_spaces_is_the_same_name() {
    given(new IndicatorNamed(ID, FANS, "ＣＯ2 排出量", BY))
        .when(new NameIndicator(ID, FANS, " CO２　排出量 ", BY))
        .thenNothingNew();
  }

  @Test
  void a_name_stands_for_one_indicator() {
    var refusal =
        given(NAMED)
            .when(new NameIndicator(ID, new IndicatorId("sdgs-2"), "ファンクラブ会員数", BY))
            .thenRefused(Kind.CONFLICT, "name-taken");
    assertThat(refusal.facts()).containsEntry("indicator", "sdgs-1");
  }

  @Test
  void a_row_is_placed_once_and_again_when_it_changes() {
    var row = row("会員");
    given().when(new PlaceRow(ID, row, BY)).then(new RowPlaced(ID, row, BY));
    given(new RowPlaced(ID, row, BY)).when(new PlaceRow(ID, row, LATER)).thenNothingNew();
    var moved = row("広報");
    given(new RowPlaced(ID, row, BY))
        .when(new PlaceRow(ID, moved, BY))
        .then(new RowPlaced(ID, moved, BY));
  }

  @Test
  void a_target_is_set_for_an_indicator_of_the_plan() {
    given(NAMED)
        .when(aimAt("8000", null, null))
        .then(new TargetSet(ID, FANS, null, FY2026, target("8000"), 1, BY));
    given().when(aimAt("8000", null, null)).thenRefused(Kind.CONFLICT, "indicator-not-in-plan");
  }

  @Test
  void another_target_is_a_revision_with_a_reason() {
    var set = new TargetSet(ID, FANS, null, FY2026, target("8000"), 1, BY);
    given(NAMED, set).when(aimAt("8000.0", null, null)).thenNothingNew();
    var refusal =
        given(NAMED, set)
            .when(aimAt("22000", null, null))
            .thenRefused(Kind.CONFLICT, "target-stands");
    assertThat(refusal.facts()).containsEntry("printed", "8000").containsEntry("revision", 3L);
    given(NAMED, set)
        .when(aimAt("22000", "reached early", null))
        .then(
            new TargetRevised(
                ID, FANS, null, FY2026, target("8000"), target("22000"), "reached early", 1, BY));
  }

  @Test
  void a_revised_target_stands() {
    given(
            NAMED,
            new TargetSet(ID, FANS, null, FY2026, target("8000"), 1, BY),
            new TargetRevised(
                ID, FANS, null, FY2026, target("8000"), target("22000"), "reached early", 1, BY))
        .when(aimAt("22000", null, null))
        .thenNothingNew();
  }

  @Test
  void the_same_figure_judged_otherwise_is_another_target() {
    var ceiling = new Target(TargetKind.AT_MOST, Figure.of("8000"), Method.CEILING);
    given(NAMED, new TargetSet(ID, FANS, null, FY2026, target("8000"), 1, BY))
        .when(new SetTarget(ID, FANS, null, FY2026, ceiling, null, null, null, BY))
        .thenRefused(Kind.CONFLICT, "target-stands");
  }

  @Test
  void the_same_number_in_another_unit_is_another_target() {
    var set = new TargetSet(ID, FANS, null, FY2026, target("8000"), 1, "円", BY);
    var revised =
        new TargetRevised(
            ID, FANS, null, FY2026, target("8000"), target("8000"), "換算", 1, "千円", BY);
    given(NAMED, set).when(aimIn("円 ", null)).thenNothingNew();
    given(NAMED, set).when(aimIn("千円", null)).thenRefused(Kind.CONFLICT, "target-stands");
    given(NAMED, set).when(aimIn("千円", "換算")).then(revised);
    given(NAMED, set, revised).when(aimIn("千円", null)).thenNothingNew();
  }

  @Test
  void a_target_that_does_not_say_its_unit_is_taken_to_be_in_the_one_that_stands() {
    given(NAMED, new TargetSet(ID, FANS, null, FY2026, target("8000"), 1, BY))
        .when(aimIn("千円", null))
        .thenNothingNew();
  }

  @Test
  void words_are_in_no_unit() {
    var words = new Target(TargetKind.WORDS, Figure.notMeasured("全国平均"), null);
    given(NAMED, new TargetSet(ID, FANS, null, FY2026, words, 1, "円", BY))
        .when(new SetTarget(ID, FANS, null, FY2026, words, "千円", null, null, BY))
        .thenNothingNew();
  }

  @Test
  void a_target_that_changed_since_is_not_overwritten() {
    given(NAMED, new TargetSet(ID, FANS, null, FY2026, target("8000"), 1, BY))
        .when(aimAt("22000", "reached early", 2L))
        .thenRefused(Kind.CHANGED_SINCE, "target-changed");
  }

  private static Story<Plan, PlanCommand, PlanEvent> given(PlanEvent... events) {
    var history = new ArrayList<PlanEvent>();
    history.add(new PlanAdopted(ID, "計画", "市", FIRST, BY));
    history.addAll(List.of(events));
    return Story.given(Plan.UNKNOWN, Plan::evolve, Plan::decide, history);
  }

  private static AdoptPlan adopt(String title, SubmittedBy by) {
    return new AdoptPlan(ID, title, "市", FIRST, by);
  }

  private static SetTarget aimAt(String value, String reason, Long unchangedSince) {
    return new SetTarget(ID, FANS, null, FY2026, target(value), null, reason, unchangedSince, BY);
  }

  private static SetTarget aimIn(String unit, String reason) {
    return new SetTarget(ID, FANS, null, FY2026, target("8000"), unit, reason, null, BY);
  }

  private static Target target(String value) {
    return new Target(TargetKind.AT_LEAST, Figure.of(value), Method.RATIO_TO_TARGET);
  }

  private static Row row(String group) {
    return new Row(new RowKey("table", "1", null), null, null, null, group, FANS, false, FY2026);
  }
}
