package org.kaitei.query.ledger;

import java.time.Instant;
import java.util.HexFormat;
import org.kaitei.ledger.SequencedEvent;
import org.kaitei.ledger.StoredEvent;
import org.kaitei.ledger.StreamId;

/**
 * An event as it was stored, with all that its hash covers, each text to the byte.
 *
 * @param transactionEnd the position of the last event of its transaction
 * @param hash in hex, which ties it to all events before it
 * @param streamKind the kind under which the store counts the stream
 * @param type the stored name
 * @param typeRevision the revision of that name's JSON
 * @param storedTime when it was decided, as text
 * @param metaData what travelled with the command, as JSON
 * @param payload the event itself, as JSON
 */
public record StoredForm(
    long position,
    Instant recordedAt,
    long transactionEnd,
    String hash,
    String eventId,
    StreamId stream,
    long revision,
    String streamKind,
    String type,
    String typeRevision,
    String storedTime,
    String metaData,
    String payload) {

  static StoredForm of(SequencedEvent event) {
    StoredEvent stored = event.stored();
    return new StoredForm(
        event.position(),
        event.recordedAt(),
        event.transactionEnd(),
        HexFormat.of().formatHex(event.hash()),
        stored.eventId(),
        stored.stream(),
        stored.revision(),
        stored.kind(),
        stored.name(),
        stored.nameRevision(),
        stored.timeStamp(),
        stored.metaData(),
        stored.payload());
  }
}
