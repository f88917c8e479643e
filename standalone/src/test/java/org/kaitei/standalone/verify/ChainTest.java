package org.kaitei.standalone.verify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.kaitei.ledger.HashChain;
import org.kaitei.ledger.SequencedEvent;
import org.kaitei.ledger.StoredEvent;
import org.kaitei.ledger.StreamId;

class ChainTest {
  private static final Instant NOON = Instant.parse("2026-04-01T03:00:00Z");

  private final Chain chain = new Chain();
  private byte[] last = HashChain.beginning();

  @Test
  void whole_transactions_one_after_the_other_hold() {
    follow(1, NOON, 2, "plan/a", 1);
    follow(2, NOON, 2, "plan/a", 2);
    follow(3, NOON.plusSeconds(1), 3, "plan/b", 1);
    chain.end();
    assertThat(chain.position()).isEqualTo(3);
  }

  @Test
  void a_missing_position_is_named() {
    follow(1, NOON, 1, "plan/a", 1);
    assertThatThrownBy(() -> follow(3, NOON.plusSeconds(1), 3, "plan/a", 2))
        .isInstanceOf(Difference.class)
        .hasMessage("Position 2: the ledger goes on at 3");
  }

  @Test
  void a_missing_event_of_a_stream_is_named() {
    assertThatThrownBy(() -> follow(1, NOON, 1, "plan/a", 2))
        .hasMessage("Position 1: plan/a has revision 2 here, and 1 was due");
  }

  @Test
  void a_transaction_that_is_not_later_than_the_one_before_is_named() {
    follow(1, NOON, 1, "plan/a", 1);
    assertThatThrownBy(() -> follow(2, NOON, 2, "plan/a", 2)).hasMessageStartingWith("Position 2:");
  }

  @Test
  void a_transaction_of_two_times_is_named() {
    follow(1, NOON, 2, "plan/a", 1);
    assertThatThrownBy(() -> follow(2, NOON.plusSeconds(1), 2, "plan/a", 2))
        .hasMessageStartingWith("Position 2:");
  }

  @Test
  void a_ledger_that_ends_within_a_transaction_is_named() {
    follow(1, NOON, 2, "plan/a", 1);
    assertThatThrownBy(chain::end).hasMessage("Position 1: the last transaction is not whole");
  }

  @Test
  void an_event_that_was_changed_later_is_named() {
    SequencedEvent event = event(1, NOON, 1, "plan/a", 1);
    SequencedEvent changed =
        new SequencedEvent(
            1, NOON, 1, event.hash(), stored("plan/a", 1, "{\"title\":\"another\"}"));
    assertThatThrownBy(() -> chain.follow(changed))
        .hasMessage("Position 1: the event is not what its hash was made of");
  }

  private void follow(long position, Instant at, long end, String stream, long revision) {
    SequencedEvent event = event(position, at, end, stream, revision);
    chain.follow(event);
    last = event.hash();
  }

  private SequencedEvent event(long position, Instant at, long end, String stream, long revision) {
    StoredEvent stored = stored(stream, revision, "{}");
    byte[] hash = HashChain.next(last, position, at, end, stored);
    return new SequencedEvent(position, at, end, hash, stored);
  }

  private static StoredEvent stored(String stream, long revision, String payload) {
    return new StoredEvent(
        "id", new StreamId(stream), revision, "plan", "plan.adopted", "1", payload, "{}", "then");
  }
}
