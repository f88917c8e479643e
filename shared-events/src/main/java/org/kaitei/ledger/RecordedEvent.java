package org.kaitei.ledger;

import java.time.Instant;
import java.util.List;

/**
 * What views are folded from: an event with its identity and its place on both counts, the stream's
 * and the ledger's.
 */
public record RecordedEvent(
    String eventId,
    StreamId stream,
    long revision,
    long position,
    Instant recordedAt,
    long transactionEnd,
    LedgerEvent event) {

  /** Itself, or what it was split into since it was stored, all at its place. */
  public List<RecordedEvent> parts() {
    return event instanceof SplitEvent split
        ? split.parts().stream().map(this::saying).toList()
        : List.of(this);
  }

  private RecordedEvent saying(LedgerEvent part) {
    return new RecordedEvent(eventId, stream, revision, position, recordedAt, transactionEnd, part);
  }
}
