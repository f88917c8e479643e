package org.kaitei.ledger;

import java.time.Instant;

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
    LedgerEvent event) {}
