package org.kaitei.ledger;

import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Objects;

/**
 * A stored event in its place in the ledger's one order.
 *
 * @param position 1, 2, 3, without gaps
 * @param recordedAt in microseconds; the same for all events of a transaction, rising strictly from
 *     one transaction to the next
 * @param transactionEnd the position of the last event of this event's transaction
 * @param hash links this event to all before it, see {@link HashChain}
 */
public record SequencedEvent(
    long position, Instant recordedAt, long transactionEnd, byte[] hash, StoredEvent stored) {

  public boolean endsTransaction() {
    return position == transactionEnd;
  }

  /** The event in today's form, whatever revision it was stored in. */
  public RecordedEvent decoded() {
    return new RecordedEvent(
        stored.eventId(),
        stored.stream(),
        stored.revision(),
        position,
        recordedAt,
        transactionEnd,
        EventJson.read(stored.name(), stored.nameRevision(), stored.payload()));
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof SequencedEvent that
        && position == that.position
        && transactionEnd == that.transactionEnd
        && recordedAt.equals(that.recordedAt)
        && Arrays.equals(hash, that.hash)
        && stored.equals(that.stored);
  }

  @Override
  public int hashCode() {
    return Objects.hash(position, recordedAt, stored);
  }

  @Override
  public String toString() {
    return "%d %s %s #%d %s"
        .formatted(
            position,
            stored.name(),
            stored.stream(),
            stored.revision(),
            HexFormat.of().formatHex(hash));
  }
}
