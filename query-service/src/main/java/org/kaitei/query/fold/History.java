package org.kaitei.query.fold;

import java.util.Arrays;
import java.util.HexFormat;
import org.kaitei.ledger.HashChain;
import org.kaitei.ledger.SequencedEvent;
import org.kaitei.query.views.Place;

/**
 * Tells whether events are of the history that was folded. Within one history the recorded time
 * rises with the position, and every event is linked to the one before.
 */
record History(Place folded) {

  /** The place behind the last event of a transaction. */
  static Place behind(SequencedEvent event, String topicId, long offset) {
    String hash = HexFormat.of().formatHex(event.hash());
    return new Place(event.position(), event.recordedAt(), topicId, offset, hash);
  }

  /**
   * @throws OtherHistory when it is not
   */
  void requireSame(SequencedEvent event) {
    if (folded.hash() != null && !mayBeSame(event)) {
      throw new OtherHistory(folded, event);
    }
  }

  private boolean mayBeSame(SequencedEvent event) {
    long beyond = event.position() - folded.position();
    if (beyond < 0) {
      return !event.recordedAt().isAfter(folded.recordedAt());
    }
    return beyond > 1 || Arrays.equals(event.hash(), beyond == 0 ? hash() : following(event));
  }

  private byte[] following(SequencedEvent event) {
    return HashChain.next(
        hash(), event.position(), event.recordedAt(), event.transactionEnd(), event.stored());
  }

  private byte[] hash() {
    return HexFormat.of().parseHex(folded.hash());
  }
}
