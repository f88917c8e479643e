package org.kaitei.query.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kaitei.query.Said.*;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.kaitei.indicator.IndicatorId;
import org.kaitei.ledger.LedgerEvent;
import org.kaitei.plan.Edition;
import org.kaitei.plan.PlanEvent;
import org.kaitei.plan.PlanId;
import org.kaitei.plan.Row;
import org.kaitei.query.Ledger;
import org.kaitei.query.fold.FoldedTo;
import org.kaitei.query.plan.AimedAt.Aim;
import org.kaitei.query.plan.PlanView.Named;

class PlanViewTest {

  private final Ledger ledger = new Ledger();

  @Test
  void is_adopted_with_its_first_edition() {
    PlanView plan = after(adopted());
    assertThat(plan.id()).isEqualTo(PLAN);
    assertThat(plan.title()).isEqualTo("SDGs未来都市計画");
    assertThat(plan.municipality()).isEqualTo("熊本市");
    assertThat(plan.editions()).extracting(held -> held.edition().label()).containsExactly("第一版");
    assertThat(plan.revision()).isEqualTo(1);
  }

  @Test
  void knows_an_indicator_by_the_newest_name() {
    assertThat(after(adopted(), named("参加率"), named("参加した市民の割合")).indicators())
        .containsExactly(new Named(X, "参加した市民の割合"));
  }

  @Test
  void a_row_stays_where_it_first_stood_when_it_is_changed() {
    Row changed = row(ROW, new IndicatorId("y"), "FY2030");
    assertThat(after(placed(row("t", "1")), placed(row("t", "2")), placed(changed)).rows())
        .containsExactly(changed, row("t", "2"));
  }

  @Test
  void a_revised_target_takes_the_place_of_the_former() {
    PlanView plan = after(aimed("50"), revised("50", "60"));
    assertThat(plan.targets()).hasSize(1);
    AimedAt aimed = plan.targetsByAim().get(new Aim(X, null, period("FY2023")));
    assertThat(aimed.target()).isEqualTo(target("60"));
    assertThat(aimed.edition()).isEqualTo(2);
    assertThat(aimed.changed().revision()).isEqualTo(2);
    assertThat(aimed.changed().recordedAt()).isEqualTo(ledger.now());
  }

  @Test
  void targets_of_other_periods_and_components_stay() {
    LedgerEvent women =
        new PlanEvent.TargetSet(PLAN, X, "女性", period("FY2023"), target("55"), 1, BY);
    LedgerEvent later =
        new PlanEvent.TargetSet(PLAN, X, null, period("FY2030"), target("70"), 1, BY);
    assertThat(after(aimed("50"), women, later).targets()).hasSize(3);
  }

  @Test
  void knows_the_years_of_its_sheets_but_not_as_its_own_events() {
    PlanView plan = after(adopted(), opened(2021), opened(2022));
    assertThat(plan.sheets()).containsExactly(2021, 2022);
    assertThat(plan.revision()).isEqualTo(1);
  }

  @Test
  void the_list_of_plans_has_each_in_the_order_of_adoption() {
    PlanId other = new PlanId("gunma");
    LedgerEvent second =
        new PlanEvent.PlanAdopted(other, "ぐんま", "群馬県", new Edition(1, "第一版", null), BY);
    List.of(adopted(), second).forEach(ledger::record);
    assertThat(FoldedTo.of(ledger.recorded()).state(PlansView.KEY).plans())
        .extracting(PlansView.Listed::id)
        .containsExactly(PLAN, other);
  }

  private PlanView after(LedgerEvent... events) {
    List.of(events).forEach(ledger::record);
    return FoldedTo.of(ledger.recorded()).state(PlanView.KIND.of(PLAN));
  }
}
