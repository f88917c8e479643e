package org.kaitei.query.fold;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kaitei.query.Said.BY;
import static org.kaitei.query.Said.PLAN;
import static org.kaitei.query.Said.adopted;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.kaitei.ledger.LedgerEvent;
import org.kaitei.plan.Initiative;
import org.kaitei.plan.InitiativeId;
import org.kaitei.plan.PlanEvent.InitiativePlaced;
import org.kaitei.plan.Stakeholder;
import org.kaitei.query.plan.PlanHistoryView;
import org.kaitei.query.search.WordingsView;
import org.kaitei.query.views.ViewReader;
import org.kaitei.query.views.ViewsAt;

/** Events as large as they may be, of characters that take the most room, are folded too. */
class LargestEventsTest {

  private final Random random = new Random(3);
  private final StoredLedger ledger = StoredLedger.empty();

  @Test
  void stretches_full_of_one_initiative_placed_again_and_again_are_folded() {
    LedgerEvent[] events = Stream.generate(this::longest).limit(100).toArray(LedgerEvent[]::new);
    events[0] = adopted();
    ledger.record(events);

    ViewsAt views = new ViewReader(ledger.store()).now();
    assertThat(views.find(PlanHistoryView.holding(PLAN, 51)).orElseThrow().state().revisions())
        .hasSize(50);
    assertThat(views.find(WordingsView.holding(100)).orElseThrow().state().wordings())
        .hasSize(2 + 99 * 3);
  }

  private InitiativePlaced longest() {
    List<Stakeholder> partners =
        IntStream.range(0, 79).mapToObj(i -> new Stakeholder(rare(500), null)).toList();
    return new InitiativePlaced(
        PLAN,
        new Initiative(
            new InitiativeId("i"),
            null,
            rare(500),
            null,
            null,
            rare(10_000),
            partners,
            List.of(),
            List.of()),
        BY);
  }

  /** Of the characters that take four bytes. */
  private String rare(int length) {
    StringBuilder text = new StringBuilder();
    random.ints(length, 0x20000, 0x2A000).forEach(text::appendCodePoint);
    return text.toString();
  }
}
