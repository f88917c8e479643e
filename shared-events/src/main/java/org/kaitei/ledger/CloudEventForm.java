package org.kaitei.ledger;

import io.cloudevents.CloudEvent;
import io.cloudevents.core.builder.CloudEventBuilder;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HexFormat;

/**
 * A sequenced event as it travels: a CloudEvent 1.0 with the payload byte for byte as stored, its
 * type the stored name, its subject the stream, and all else that the hash covers in extensions, so
 * that the topic alone is enough to check the chain.
 */
public final class CloudEventForm {

  /** The attributes of ours. CloudEvents allows lower-case letters and digits only. */
  public static final String POSITION = "position";

  public static final String RECORDED_AT = "recordedat";
  public static final String TRANSACTION_END = "transactionend";
  public static final String HASH = "hash";
  public static final String REVISION = "revision";
  public static final String KIND = "streamkind";
  public static final String NAME_REVISION = "typerevision";
  public static final String META_DATA = "metadata";
  public static final String TIME_STAMP = "storedtime";

  private CloudEventForm() {}

  public static CloudEvent of(String ledger, SequencedEvent event) {
    StoredEvent stored = event.stored();
    return CloudEventBuilder.v1()
        .withId(stored.eventId())
        .withSource(URI.create("/ledgers/" + ledger))
        .withType(stored.name())
        .withSubject(stored.stream().value())
        .withTime(OffsetDateTime.parse(stored.timeStamp()))
        .withData("application/json", stored.payload().getBytes(StandardCharsets.UTF_8))
        .withExtension(POSITION, Long.toString(event.position()))
        .withExtension(RECORDED_AT, event.recordedAt().toString())
        .withExtension(TRANSACTION_END, Long.toString(event.transactionEnd()))
        .withExtension(HASH, HexFormat.of().formatHex(event.hash()))
        .withExtension(REVISION, Long.toString(stored.revision()))
        .withExtension(KIND, stored.kind())
        .withExtension(NAME_REVISION, stored.nameRevision())
        .withExtension(META_DATA, stored.metaData())
        .withExtension(TIME_STAMP, stored.timeStamp())
        .build();
  }

  public static SequencedEvent read(CloudEvent event) {
    return new SequencedEvent(
        Long.parseLong(text(event, POSITION)),
        Instant.parse(text(event, RECORDED_AT)),
        Long.parseLong(text(event, TRANSACTION_END)),
        HexFormat.of().parseHex(text(event, HASH)),
        new StoredEvent(
            event.getId(),
            new StreamId(event.getSubject()),
            Long.parseLong(text(event, REVISION)),
            text(event, KIND),
            event.getType(),
            text(event, NAME_REVISION),
            new String(event.getData().toBytes(), StandardCharsets.UTF_8),
            text(event, META_DATA),
            text(event, TIME_STAMP)));
  }

  private static String text(CloudEvent event, String extension) {
    Object value = event.getExtension(extension);
    if (value == null) {
      throw new IllegalArgumentException("event " + event.getId() + " has no " + extension);
    }
    return value.toString();
  }
}
