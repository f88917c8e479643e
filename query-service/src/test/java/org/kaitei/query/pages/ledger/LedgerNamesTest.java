package org.kaitei.query.pages.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kaitei.query.Said.BY;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.kaitei.figure.PrintedDate;
import org.kaitei.indicator.IndicatorId;
import org.kaitei.ledger.LedgerEvent;
import org.kaitei.plan.Edition;
import org.kaitei.plan.PlanEvent;
import org.kaitei.plan.PlanId;
import org.kaitei.query.fold.StoredLedger;
import org.kaitei.query.ledger.LedgerFilter;
import org.kaitei.query.plan.PlansDocument;
import org.kaitei.query.plan.PlansView;
import org.kaitei.query.views.Lookups;
import org.kaitei.query.views.ViewReader;
import org.kaitei.query.views.ViewsAt;

/** Which indicators the form of the ledger offers. */
class LedgerNamesTest {

  private final StoredLedger ledger = StoredLedger.empty();

  private static LedgerEvent[] plan(String id, int indicators) {
    var plan = new PlanId(id);
    var edition = new Edition(1, "第一版", new PrintedDate("2021-03"));
    return Stream.concat(
            Stream.<LedgerEvent>of(new PlanEvent.PlanAdopted(plan, id, "熊本市", edition, BY)),
            IntStream.range(0, indicators)
                .mapToObj(
                    n ->
                        new PlanEvent.IndicatorNamed(
                            plan, new IndicatorId(id + "-" + n), id + n, BY)))
        .toArray(LedgerEvent[]::new);
  }

  private LedgerNames none(ViewsAt views) {
    var plans = views.find(PlansView.KEY).orElseThrow();
    return LedgerNames.of(
        PlansDocument.of(plans.state(), views.mark(), plans.position()), List.of(), views);
  }

  @Test
  void those_of_all_plans_are_offered_while_they_can_be_looked_through() {
    Stream.of("a", "b", "c", "d", "e").forEach(id -> ledger.record(plan(id, 100)));
    ViewsAt views = new ViewReader(ledger.store()).now();
    assertThat(none(views).and(LedgerFilter.ALL, views).indicators()).hasSize(500);
  }

  @Test
  void once_they_are_too_many_no_other_plan_is_read_and_those_of_one_plan_are_offered() {
    Stream.of("a", "b", "c", "d", "e").forEach(id -> ledger.record(plan(id, 501)));
    ViewsAt views = new ViewReader(ledger.store()).now();
    LedgerNames none = none(views);
    var offered =
        Lookups.during(Instant.now(), () -> none.and(LedgerFilter.ALL, views).indicators());
    assertThat(offered.answer()).isEmpty();
    assertThat(offered.views()).hasSize(1);
    assertThat(none.and(LedgerFilter.of(Map.of("plan", "c")), views).indicators().values())
        .hasSize(501)
        .containsAll(Set.of("c0", "c500"));
  }
}
