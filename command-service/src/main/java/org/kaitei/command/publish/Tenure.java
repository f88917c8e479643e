package org.kaitei.command.publish;

import io.cloudevents.kafka.KafkaMessageFactory;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Future;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.Uuid;
import org.kaitei.command.store.SequencedEvents;
import org.kaitei.ledger.CloudEventForm;
import org.kaitei.ledger.SequencedEvent;

/**
 * The time in which one process publishes. It begins by fencing whoever published before and asking
 * the topic how far it came, and ends with the first thing that goes wrong.
 */
final class Tenure implements AutoCloseable {

  private static final int BATCH = 500;
  private static final Duration CLOSE = Duration.ofSeconds(2);
  private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(1);

  private final KafkaClients kafka;
  private final SequencedEvents ledger;
  private final Admin admin;
  private final LedgerTopic topic;
  private final Producer<String, byte[]> producer;
  private Uuid topicId;
  private long position;
  private long offset;
  private long lookedAt;

  /**
   * @param ledger as read by the session that has the right to publish
   */
  Tenure(KafkaClients kafka, SequencedEvents ledger) {
    this.kafka = kafka;
    this.ledger = ledger;
    this.admin = kafka.admin();
    this.topic = new LedgerTopic(admin, kafka.patience());
    this.producer = kafka.producer();
  }

  void begin() throws Exception {
    topicId = topic.ensure();
    lookedAt = System.nanoTime();
    // From here on nobody else can publish, so the end of the topic stays where it is.
    producer.initTransactions();
    try (Consumer<String, byte[]> consumer = kafka.consumer()) {
      Optional<TopicEnd> end = TopicEnd.read(consumer);
      end.ifPresent(this::requireOurs);
      position = end.map(e -> e.event().position()).orElse(0L);
      offset = end.map(TopicEnd::offset).orElse(-1L);
    }
  }

  private void requireOurs(TopicEnd end) {
    if (!ledger.at(end.event().position()).equals(Optional.of(end.event()))) {
      throw new IllegalStateException(
          LedgerTopic.NAME + " ends with an event that the ledger does not have: " + end.event());
    }
  }

  /**
   * @return whether there may be more
   */
  boolean publish() throws Exception {
    requireSameTopic();
    List<SequencedEvent> events = ledger.after(position, BATCH);
    if (!events.isEmpty()) {
      send(events);
      position = events.getLast().position();
    }
    return events.size() == BATCH;
  }

  private void send(List<SequencedEvent> events) throws Exception {
    var sent = new ArrayList<Future<RecordMetadata>>(events.size());
    producer.beginTransaction();
    for (SequencedEvent event : events) {
      sent.add(producer.send(record(event)));
    }
    producer.flush();
    requireAfter(sent.getFirst().get().offset());
    producer.commitTransaction();
    offset = sent.getLast().get().offset();
  }

  private ProducerRecord<String, byte[]> record(SequencedEvent event) {
    return KafkaMessageFactory.<String>createWriter(
            LedgerTopic.NAME,
            LedgerTopic.PARTITION.partition(),
            event.recordedAt().toEpochMilli(),
            kafka.ledger())
        .writeBinary(CloudEventForm.of(kafka.ledger(), event));
  }

  /** The producer itself would go on in a new topic of the same name as if nothing had happened. */
  private void requireAfter(long next) {
    if (next <= offset) {
      throw new IllegalStateException(LedgerTopic.NAME + " lost records, or is another topic now");
    }
  }

  /** Also while nothing is recorded, a topic that was deleted is to be filled again. */
  private void requireSameTopic() throws Exception {
    if (System.nanoTime() - lookedAt > BETWEEN_LOOKS.toNanos()) {
      if (!topic.id().equals(topicId)) {
        throw new IllegalStateException(LedgerTopic.NAME + " is another topic now");
      }
      lookedAt = System.nanoTime();
    }
  }

  @Override
  public void close() {
    producer.close(CLOSE);
    // What it was asked for and has not done is asked for again by whoever publishes next.
    admin.close(Duration.ZERO);
  }
}
