package org.kaitei.query.ledger;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetAndTimestamp;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.jspecify.annotations.Nullable;
import org.kaitei.ledger.SequencedEvent;

/** The events of the ledger as they were stored. The topic keeps their very bytes. */
public final class StoredEvents {

  /** So many events are in memory for each reading, at most. */
  static final int AT_ONCE = 200;

  private final TopicPartition only;
  private final Map<String, Object> settings = new HashMap<>();
  private final AtomicInteger underWay = new AtomicInteger();

  /**
   * @param bootstrapServers of Kafka
   * @param topic that the ledger is published to
   */
  public StoredEvents(String bootstrapServers, String topic) {
    only = new TopicPartition(topic, 0);
    settings.put("bootstrap.servers", bootstrapServers);
    settings.put("isolation.level", "read_committed");
    settings.put("default.api.timeout.ms", 5000);
    settings.put("allow.auto.create.topics", false);
    settings.put("auto.offset.reset", "earliest");
    settings.put("max.poll.records", AT_ONCE);
    settings.put("fetch.max.bytes", 1 << 20);
    settings.put("max.partition.fetch.bytes", 1 << 20);
  }

  /**
   * Reads in the order of the positions, and begins no later than it has to. Whoever reads must
   * close it.
   *
   * @param first the first position that must not be missing
   * @param since a moment at which that was not recorded yet, or just was; null when it is unknown
   */
  StoredReading read(long first, @Nullable Instant since) {
    var consumer =
        new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer());
    underWay.incrementAndGet();
    var reading = new StoredReading(consumer, first, underWay::decrementAndGet);
    try {
      consumer.assign(List.of(only));
      goTo(since, consumer);
      return reading;
    } catch (RuntimeException e) {
      reading.close();
      throw e;
    }
  }

  private void goTo(@Nullable Instant since, KafkaConsumer<String, byte[]> consumer) {
    if (since == null) {
      consumer.seekToBeginning(List.of(only));
      return;
    }
    OffsetAndTimestamp found =
        consumer.offsetsForTimes(Map.of(only, since.toEpochMilli())).get(only);
    if (found == null) {
      consumer.seekToEnd(List.of(only));
    } else {
      consumer.seek(only, found.offset());
    }
  }

  /**
   * The event at a position.
   *
   * @param recordedAt of the event
   * @throws EventsAway when the topic has others but not this one
   */
  SequencedEvent at(long position, Instant recordedAt) {
    try (StoredReading reading = read(position, recordedAt)) {
      SequencedEvent next = reading.next();
      while (next.position() < position) {
        next = reading.next();
      }
      return next;
    }
  }

  /** How many readings were begun and are not closed yet. */
  int underWay() {
    return underWay.get();
  }
}
