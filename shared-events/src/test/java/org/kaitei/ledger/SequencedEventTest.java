package org.kaitei.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class SequencedEventTest {

  @Test
  void only_the_last_event_of_a_transaction_ends_it() {
    assertThat(at(41, 42).endsTransaction()).isFalse();
    assertThat(at(42, 42).endsTransaction()).isTrue();
  }

  @Test
  void events_with_another_hash_are_not_the_same_event() {
    byte[] other = HashChain.beginning();
    other[31] = 1;

    assertThat(at(1, 1)).isEqualTo(at(1, 1)).hasSameHashCodeAs(at(1, 1));
    assertThat(at(1, 1)).isNotEqualTo(withHash(other));
  }

  private static SequencedEvent at(long position, long transactionEnd) {
    return new SequencedEvent(
        position, Instant.EPOCH, transactionEnd, HashChain.beginning(), stored());
  }

  private static SequencedEvent withHash(byte[] hash) {
    return new SequencedEvent(1, Instant.EPOCH, 1, hash, stored());
  }

  private static StoredEvent stored() {
    return new StoredEvent(
        "e", new StreamId("note/n"), 1, "note", "note.written", "1", "{}", "{}", "");
  }
}
