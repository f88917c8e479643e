package org.kaitei.query.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kaitei.query.Said.*;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.kaitei.ledger.LedgerEvent;
import org.kaitei.plan.Aspect;
import org.kaitei.plan.Edition;
import org.kaitei.plan.Initiative;
import org.kaitei.plan.InitiativeId;
import org.kaitei.plan.Narrative;
import org.kaitei.plan.NarrativeKey;
import org.kaitei.plan.PlanEvent;
import org.kaitei.plan.PlanId;
import org.kaitei.plan.Row;
import org.kaitei.plan.RowKey;
import org.kaitei.plan.Section;
import org.kaitei.plan.SectionId;
import org.kaitei.query.Ledger;
import org.kaitei.query.fold.FoldedTo;
import org.kaitei.query.indicator.IndicatorView;
import org.kaitei.query.plan.PlanView.Named;

/** What revisions make of the view of a plan. */
class RevisedPlanTest {

  private static final InitiativeId DIGITAL = new InitiativeId("digital");

  private final Ledger ledger = new Ledger();

  @Test
  void an_edition_begins_with_its_revision_and_counts_what_it_changed() {
    ledger.record(adopted());
    ledger.record(List.of(second("見直し"), named("名"), aimed("50")));
    ledger.record(List.of(new PlanEvent.PlanAmended(PLAN, 2, "誤記", BY), revised("50", "60")));
    PlanView plan = plan();
    assertThat(plan.editions()).extracting(held -> held.edition().number()).containsExactly(1, 2);
    HeldEdition held = plan.editions().getLast();
    assertThat(held.reason()).isEqualTo("見直し");
    assertThat(held.changes()).isEqualTo(2);
    assertThat(held.began().revision()).isEqualTo(2);
    assertThat(held.by()).isEqualTo(BY);
    assertThat(plan.editions().getFirst().changes()).isZero();
  }

  @Test
  void the_list_of_plans_tells_the_newest_edition_and_title() {
    LedgerEvent other =
        new PlanEvent.PlanAdopted(new PlanId("other"), "別", "市", new Edition(1, "第一版", null), BY);
    List.of(adopted(), other, second(null), new PlanEvent.PlanRetitled(PLAN, "旧", "新計画", BY))
        .forEach(ledger::record);
    List<PlansView.Listed> plans = FoldedTo.of(ledger.recorded()).state(PlansView.KEY).plans();
    assertThat(plans.getFirst().title()).isEqualTo("新計画");
    assertThat(plans.getFirst().edition().number()).isEqualTo(2);
    assertThat(plans.getLast().title()).isEqualTo("別");
    assertThat(plans.getLast().edition().number()).isEqualTo(1);
    assertThat(plan().title()).isEqualTo("新計画");
  }

  @Test
  void a_renamed_and_a_retired_indicator_keep_their_place() {
    LedgerEvent retired = new PlanEvent.IndicatorRetired(PLAN, X, BY);
    LedgerEvent renamed = new PlanEvent.IndicatorRenamed(PLAN, X, "名", "別名", BY);
    assertThat(after(named("名"), renamed).indicators()).containsExactly(new Named(X, "別名"));
    assertThat(after(retired).indicators()).containsExactly(new Named(X, "別名", true));
    assertThat(after(named("別名")).indicators()).containsExactly(new Named(X, "別名"));
  }

  @Test
  void a_dropped_target_is_gone_from_plan_and_indicator() {
    after(
        aimed("50"),
        new PlanEvent.TargetSet(PLAN, X, null, period("FY2030"), target("70"), 1, BY),
        new PlanEvent.TargetDropped(PLAN, X, null, period("FY2023"), target("50"), null, 1, BY));
    assertThat(plan().targets()).extracting(AimedAt::period).containsExactly(period("FY2030"));
    IndicatorView indicator = FoldedTo.of(ledger.recorded()).state(IndicatorView.KIND.of(X));
    assertThat(indicator.targets()).extracting(AimedAt::period).containsExactly(period("FY2030"));
  }

  @Test
  void a_row_is_moved_before_another_or_to_the_end_of_its_table() {
    after(placed(row("t", "1")), placed(row("t", "2")), placed(row("u", "1")));
    Row two = row("t", "2");
    assertThat(numbers(new PlanEvent.RowMoved(PLAN, two.key(), two, ROW, BY)))
        .containsExactly("t2", "t1", "u1");
    assertThat(numbers(new PlanEvent.RowMoved(PLAN, two.key(), two, null, BY)))
        .containsExactly("t1", "t2", "u1");
    assertThat(numbers(new PlanEvent.RowMoved(PLAN, ROW, row("u", "2"), null, BY)))
        .containsExactly("t2", "u1", "u2");
    assertThat(numbers(new PlanEvent.RowMoved(PLAN, two.key(), row("v", "1"), null, BY)))
        .containsExactly("u1", "u2", "v1");
    assertThat(numbers(new PlanEvent.RowDropped(PLAN, new RowKey("u", "1", null), BY)))
        .containsExactly("u2", "v1");
  }

  @Test
  void an_initiative_follows_the_rows_that_measure_it() {
    after(placed(row("t", "1")), placed(row("t", "2")), initiative("推進", ROW, row("t", "2").key()));
    after(new PlanEvent.RowMoved(PLAN, ROW, row("u", "7"), null, BY));
    after(new PlanEvent.RowDropped(PLAN, row("t", "2").key(), BY));
    assertThat(plan().structure().initiatives().getFirst().rows())
        .containsExactly(new RowKey("u", "7", null));
  }

  @Test
  void parts_are_placed_changed_in_their_place_and_dropped() {
    var whole = new SectionId("whole");
    var economy = new NarrativeKey(whole, Aspect.ECONOMY, null);
    after(
        section("whole", "全体"),
        section("model", "モデル"),
        section("whole", "全体計画"),
        initiative("推進"),
        initiative("普及"),
        new PlanEvent.NarrativePlaced(PLAN, new Narrative(economy, "文"), BY),
        new PlanEvent.NarrativePlaced(PLAN, new Narrative(economy, "新しい文"), BY));
    Structure built = plan().structure();
    assertThat(built.sections()).extracting(Section::title).containsExactly("全体計画", "モデル");
    assertThat(built.initiatives()).extracting(Initiative::title).containsExactly("普及");
    assertThat(built.narratives()).extracting(Narrative::text).containsExactly("新しい文");
    after(
        new PlanEvent.SectionDropped(PLAN, whole, BY),
        new PlanEvent.InitiativeDropped(PLAN, DIGITAL, BY),
        new PlanEvent.NarrativeDropped(PLAN, economy, BY));
    assertThat(plan().structure().sections()).extracting(Section::title).containsExactly("モデル");
    assertThat(plan().structure().initiatives()).isEmpty();
    assertThat(plan().structure().narratives()).isEmpty();
  }

  private static LedgerEvent second(String reason) {
    return new PlanEvent.PlanRevised(PLAN, new Edition(2, "第二版", null), reason, BY);
  }

  private static LedgerEvent section(String id, String title) {
    return new PlanEvent.SectionPlaced(PLAN, new Section(new SectionId(id), title, null, null), BY);
  }

  private static LedgerEvent initiative(String title, RowKey... rows) {
    return new PlanEvent.InitiativePlaced(
        PLAN,
        new Initiative(DIGITAL, null, title, null, null, null, null, null, List.of(rows)),
        BY);
  }

  private List<String> numbers(LedgerEvent then) {
    return after(then).rows().stream().map(row -> row.key().table() + row.key().no()).toList();
  }

  private PlanView after(LedgerEvent... events) {
    List.of(events).forEach(ledger::record);
    return plan();
  }

  private PlanView plan() {
    return FoldedTo.of(ledger.recorded()).state(PlanView.KIND.of(PLAN));
  }
}
