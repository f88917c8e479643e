package org.kaitei.ledger;

/**
 * An event exactly as its row in the event store holds it.
 *
 * @param eventId given once, when the event was decided; it never changes, also not on a replay
 * @param revision the number within the stream, from 1
 * @param name our stored name, such as {@code indicator.measurement-corrected}
 * @param nameRevision the revision of that name's JSON
 * @param payload the event's JSON
 * @param metaData what travelled with the command, as JSON
 * @param timeStamp when the event was decided, as text
 */
public record StoredEvent(
    String eventId,
    StreamId stream,
    long revision,
    String kind,
    String name,
    String nameRevision,
    String payload,
    String metaData,
    String timeStamp) {}
