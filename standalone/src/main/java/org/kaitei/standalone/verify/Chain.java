package org.kaitei.standalone.verify;

import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.kaitei.ledger.HashChain;
import org.kaitei.ledger.SequencedEvent;
import org.kaitei.ledger.StreamId;

/** Follows the ledger from its first event and stops where the order or a hash does not hold. */
final class Chain {
  private final Map<StreamId, Long> revisions = new HashMap<>();
  private byte[] hash = HashChain.beginning();
  private long position;
  private long transactionEnd;
  private Instant recordedAt = Instant.EPOCH;

  void follow(SequencedEvent event) {
    long expected = position + 1;
    require(event.position() == expected, expected, "the ledger goes on at " + event.position());
    requireOneTransactionAfterTheOther(event);
    long revision = revisions.merge(event.stored().stream(), 1L, Long::sum);
    require(
        event.stored().revision() == revision,
        expected,
        "%s has revision %d here, and %d was due"
            .formatted(event.stored().stream(), event.stored().revision(), revision));
    byte[] computed =
        HashChain.next(hash, expected, event.recordedAt(), event.transactionEnd(), event.stored());
    require(
        Arrays.equals(computed, event.hash()),
        expected,
        "the event is not what its hash was made of");
    hash = computed;
    position = expected;
    transactionEnd = event.transactionEnd();
    recordedAt = event.recordedAt();
  }

  private void requireOneTransactionAfterTheOther(SequencedEvent event) {
    boolean sameTransaction = position < transactionEnd;
    require(
        sameTransaction
            ? event.transactionEnd() == transactionEnd && event.recordedAt().equals(recordedAt)
            : event.transactionEnd() > position && event.recordedAt().isAfter(recordedAt),
        position + 1,
        "a transaction is not whole, or not later than the one before");
  }

  /** The ledger ends with a whole transaction. */
  void end() {
    require(position == transactionEnd, position, "the last transaction is not whole");
  }

  long position() {
    return position;
  }

  private static void require(boolean holds, long position, String otherwise) {
    if (!holds) {
      throw new Difference(position, otherwise);
    }
  }
}
