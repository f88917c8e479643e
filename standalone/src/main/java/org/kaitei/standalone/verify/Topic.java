package org.kaitei.standalone.verify;

import io.cloudevents.CloudEvent;
import io.cloudevents.kafka.CloudEventDeserializer;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.kaitei.ledger.CloudEventForm;
import org.kaitei.ledger.SequencedEvent;

/** The events of the topic, from its first to what was its last when the reading began. */
final class Topic implements AutoCloseable {
  private static final TopicPartition PARTITION = new TopicPartition("kaitei.events", 0);
  private static final Duration WAIT = Duration.ofMillis(500);

  private final KafkaConsumer<String, CloudEvent> consumer;
  private final Queue<ConsumerRecord<String, CloudEvent>> fetched = new ArrayDeque<>();
  private final long end;

  Topic(String bootstrapServers) {
    Map<String, Object> settings =
        Map.of(
            "bootstrap.servers", bootstrapServers,
            "isolation.level", "read_committed",
            "allow.auto.create.topics", "false");
    consumer =
        new KafkaConsumer<>(settings, new StringDeserializer(), new CloudEventDeserializer());
    boolean exists = consumer.listTopics().containsKey(PARTITION.topic());
    end = exists ? consumer.endOffsets(List.of(PARTITION)).get(PARTITION) : 0;
    if (exists) {
      consumer.assign(List.of(PARTITION));
      consumer.seekToBeginning(List.of(PARTITION));
    }
  }

  /** The next event, or null at the end. */
  SequencedEvent next() {
    // The position moves over the records that end transactions and carry no event.
    while (fetched.isEmpty() && end > 0 && consumer.position(PARTITION) < end) {
      consumer.poll(WAIT).forEach(fetched::add);
    }
    ConsumerRecord<String, CloudEvent> record = fetched.poll();
    return record == null || record.offset() >= end ? null : CloudEventForm.read(record.value());
  }

  @Override
  public void close() {
    consumer.close();
  }
}
