package org.kaitei.command.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kaitei.figure.Period;
import org.kaitei.indicator.IndicatorId;
import org.kaitei.ledger.LedgerEvent;
import org.kaitei.ledger.Refusal;
import org.kaitei.plan.PlanEvent;
import org.kaitei.plan.PlanEvent.IndicatorRetired;
import org.kaitei.plan.PlanEvent.RowDropped;
import org.kaitei.plan.PlanEvent.RowMoved;
import org.kaitei.plan.PlanEvent.TargetDropped;
import org.kaitei.plan.Row;
import org.kaitei.plan.RowKey;
import org.kaitei.sheet.SheetEvent.RowReported;

/** A file from before a revision of the plan is sent once more. */
class UndoingTest {

  private static final IndicatorId ID = new IndicatorId("sdgs-1");
  private static final RowKey PLACE = new RowKey("t", "1", null);

  private final Ledger ledger = new Ledger();
  private final SheetText file = new SheetText().row();

  @BeforeEach
  void sent() {
    ledger.take(file, null);
  }

  @Test
  void a_dropped_row_comes_back_only_with_a_reason_that_is_kept() {
    happened(new RowDropped(Ledger.PLAN, PLACE, Ledger.BY));

    assertThat(refused()).containsExactly("row-dropped-before B2");
    List<LedgerEvent> events = ledger.take(file, "by mistake");
    assertThat(ledger.namesOf(events)).containsExactly("plan.row-placed", "sheet.row-reported");
    assertThat(((RowReported) events.getLast()).reason()).isEqualTo("by mistake");
    assertThat(ledger.take(file, null)).isEmpty();
  }

  @Test
  void a_row_that_was_moved_does_not_stand_at_its_former_place_again() {
    happened(moved(PLACE, new RowKey("t", "5", null)));

    assertThat(refused()).containsExactly("row-dropped-before B2");
  }

  @Test
  void a_row_that_was_moved_away_and_back_or_only_in_the_order_is_where_it_was() {
    var elsewhere = new RowKey("t", "5", null);
    happened(moved(PLACE, elsewhere));
    happened(moved(elsewhere, PLACE));
    happened(moved(PLACE, PLACE));

    assertThat(ledger.take(file, null)).isEmpty();
  }

  @Test
  void a_dropped_target_comes_back_only_with_a_reason_that_is_kept() {
    dropTarget();

    assertThat(refused()).containsExactly("target-dropped-before O2");
    List<LedgerEvent> events = ledger.take(file, "by mistake");
    assertThat(ledger.namesOf(events)).containsExactly("plan.target-set", "sheet.row-reported");
    assertThat(((RowReported) events.getLast()).reason()).isEqualTo("by mistake");
    assertThat(ledger.take(file, null)).isEmpty();
  }

  @Test
  void what_the_plan_no_longer_names_at_all_is_left_out_of_it_as_ever() {
    happened(new RowDropped(Ledger.PLAN, PLACE, Ledger.BY));
    happened(new IndicatorRetired(Ledger.PLAN, ID, Ledger.BY));

    assertThat(new Books(ledger.plan, ledger.sheet, Map.of()).hasDropped(row(PLACE))).isFalse();
  }

  private void dropTarget() {
    var key = new org.kaitei.command.plan.TargetKey(ID, null, Period.fiscalYear(2030));
    happened(
        new TargetDropped(
            Ledger.PLAN,
            ID,
            null,
            key.period(),
            ledger.plan.targets().get(key).value(),
            "no longer",
            1,
            Ledger.BY));
  }

  private RowMoved moved(RowKey from, RowKey to) {
    return new RowMoved(Ledger.PLAN, from, row(to), null, Ledger.BY);
  }

  private Row row(RowKey key) {
    return new Row(key, null, null, null, null, ID, false, Period.fiscalYear(2030));
  }

  private void happened(PlanEvent event) {
    ledger.plan = ledger.plan.evolve(event);
  }

  private List<String> refused() {
    Refusal refusal = catchThrowableOfType(Refusal.class, () -> ledger.take(file, null));
    assertThat(refusal).as("a refusal").isNotNull();
    return refusal.faults().stream().map(fault -> fault.code() + " " + fault.cell()).toList();
  }
}
