package org.kaitei.query.edition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kaitei.query.Said.*;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.kaitei.ledger.LedgerEvent;
import org.kaitei.plan.PlanEvent;
import org.kaitei.plan.Row;
import org.kaitei.plan.RowKey;
import org.kaitei.plan.Section;
import org.kaitei.plan.SectionId;
import org.kaitei.query.Ledger;
import org.kaitei.query.edition.DiffDocument.Fate;
import org.kaitei.query.edition.DiffDocument.IndicatorDiff;
import org.kaitei.query.edition.DiffDocument.RowDiff;
import org.kaitei.query.fold.FoldedTo;
import org.kaitei.query.plan.PlanView;

class PlanDiffTest {

  private static final LedgerEvent RETIRED = new PlanEvent.IndicatorRetired(PLAN, X, BY);

  @Test
  void a_plan_does_not_differ_from_itself() {
    assertThat(diff(List.of(adopted(), named("名"), aimed("50"), placed(row("t", "1"))))).isEmpty();
  }

  @Test
  void a_revised_target_is_told_with_both_figures() {
    IndicatorDiff diff = one(List.of(adopted(), named("名"), aimed("50")), revised("50", "60"));
    assertThat(diff.fate()).isEqualTo(Fate.CHANGED);
    assertThat(diff.renamed()).isNull();
    assertThat(diff.targets()).hasSize(1);
    assertThat(diff.targets().getFirst().before().value()).isEqualTo("50");
    assertThat(diff.targets().getFirst().after().value()).isEqualTo("60");
  }

  @Test
  void a_target_that_was_revised_and_taken_back_is_no_difference() {
    assertThat(
            diff(
                List.of(adopted(), named("名"), aimed("50")),
                revised("50", "60"),
                revised("60", "50")))
        .isEmpty();
  }

  @Test
  void targets_come_and_go() {
    var dropped =
        new PlanEvent.TargetDropped(PLAN, X, null, period("FY2023"), target("50"), null, 2, BY);
    var gone = one(List.of(adopted(), named("名"), aimed("50")), dropped).targets().getFirst();
    assertThat(gone.before().value()).isEqualTo("50");
    assertThat(gone.after()).isNull();
    var come = one(List.of(adopted(), named("名")), aimed("50")).targets().getFirst();
    assertThat(come.before()).isNull();
  }

  @Test
  void indicators_are_added_renamed_retired_and_brought_back() {
    assertThat(one(List.of(adopted()), named("名")).fate()).isEqualTo(Fate.ADDED);
    assertThat(one(List.of(adopted(), named("名")), RETIRED).fate()).isEqualTo(Fate.RETIRED);
    assertThat(one(List.of(adopted(), named("名"), RETIRED), named("名")).fate())
        .isEqualTo(Fate.ADDED);
    var renamed =
        one(List.of(adopted(), named("名")), new PlanEvent.IndicatorRenamed(PLAN, X, "名", "別名", BY));
    assertThat(renamed.renamed()).isEqualTo(new Differing<>("名", "別名"));
    assertThat(renamed.name()).isEqualTo("別名");
    assertThat(renamed.fate()).isEqualTo(Fate.CHANGED);
  }

  @Test
  void rows_are_placed_changed_and_dropped() {
    List<LedgerEvent> before = List.of(adopted(), named("名"), placed(row("t", "1")));
    RowDiff placed = one(before, placed(row("t", "2"))).rows().getFirst();
    assertThat(placed.before()).isNull();
    assertThat(placed.moved()).isFalse();
    RowDiff changed = one(before, placed(row(ROW, X, "FY2030"))).rows().getFirst();
    assertThat(changed.before().targetPeriod()).isEqualTo(period("FY2023"));
    assertThat(changed.moved()).isFalse();
    RowDiff dropped = one(before, new PlanEvent.RowDropped(PLAN, ROW, BY)).rows().getFirst();
    assertThat(dropped.after()).isNull();
  }

  @Test
  void a_row_that_went_to_another_table_is_one_row_that_moved() {
    Row there = row("u", "9");
    IndicatorDiff diff =
        one(
            List.of(adopted(), named("名"), placed(row("t", "1"))),
            new PlanEvent.RowMoved(PLAN, ROW, there, null, BY));
    assertThat(diff.rows()).hasSize(1);
    assertThat(diff.rows().getFirst().before().table()).isEqualTo("t");
    assertThat(diff.rows().getFirst().after().table()).isEqualTo("u");
    assertThat(diff.rows().getFirst().moved()).isTrue();
  }

  @Test
  void a_row_that_only_changed_its_place_in_the_table_moved() {
    Row third = row("t", "3");
    IndicatorDiff diff =
        one(
            List.of(
                adopted(), named("名"), placed(row("t", "1")), placed(row("t", "2")), placed(third)),
            new PlanEvent.RowMoved(PLAN, third.key(), third, ROW, BY));
    assertThat(diff.rows()).extracting(row -> row.after().no()).containsExactly("3");
    assertThat(diff.rows().getFirst().moved()).isTrue();
  }

  @Test
  void a_component_does_not_move_to_another_ones_place() {
    Row men = row(new RowKey("t", "1", "男性"), X, "FY2023");
    Row women = row(new RowKey("t", "2", "女性"), X, "FY2023");
    IndicatorDiff diff =
        one(
            List.of(adopted(), named("名"), placed(men)),
            new PlanEvent.RowDropped(PLAN, men.key(), BY),
            placed(women));
    assertThat(diff.rows()).hasSize(2).noneMatch(RowDiff::moved);
  }

  @Test
  void parts_are_told_as_they_were_and_as_they_are() {
    var kept = new Section(new SectionId("kept"), "編", null, null);
    var old = new Section(new SectionId("old"), "旧", null, null);
    var retitled = new Section(new SectionId("kept"), "新編", null, null);
    var added = new Section(new SectionId("new"), "新", null, null);
    assertThat(PlanDiff.parts(List.of(kept, old), List.of(retitled, added), Section::id))
        .containsExactly(
            new Differing<>(kept, retitled),
            new Differing<>(null, added),
            new Differing<>(old, null));
    assertThat(PlanDiff.parts(List.of(kept), List.of(kept), Section::id)).isEmpty();
  }

  private static IndicatorDiff one(List<LedgerEvent> before, LedgerEvent... then) {
    List<IndicatorDiff> all = diff(before, then);
    assertThat(all).hasSize(1);
    return all.getFirst();
  }

  private static List<IndicatorDiff> diff(List<LedgerEvent> before, LedgerEvent... then) {
    List<LedgerEvent> all = Stream.concat(before.stream(), Stream.of(then)).toList();
    return new PlanDiff(folded(before), folded(all)).indicators();
  }

  private static PlanView folded(List<LedgerEvent> events) {
    Ledger ledger = new Ledger();
    events.forEach(ledger::record);
    return FoldedTo.of(ledger.recorded()).state(PlanView.KIND.of(PLAN));
  }
}
