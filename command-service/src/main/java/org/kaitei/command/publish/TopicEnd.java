package org.kaitei.command.publish;

import io.cloudevents.kafka.KafkaMessageFactory;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.errors.TimeoutException;
import org.kaitei.ledger.CloudEventForm;
import org.kaitei.ledger.SequencedEvent;

/**
 * The last record of the topic, which is all that the publisher remembers.
 *
 * @param offset where it is
 */
record TopicEnd(long offset, SequencedEvent event) {

  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final Duration POLL = Duration.ofMillis(500);

  /** Nothing when the topic is empty. */
  static Optional<TopicEnd> read(Consumer<String, byte[]> consumer) {
    var topic = List.of(LedgerTopic.PARTITION);
    consumer.assign(topic);
    long begin = consumer.beginningOffsets(topic).get(LedgerTopic.PARTITION);
    long end = consumer.endOffsets(topic).get(LedgerTopic.PARTITION);
    // The end of a topic may be markers of transactions, or events of one that was given up.
    for (long back = 2; ; back *= 8) {
      long from = Math.max(begin, end - back);
      var last = Optional.ofNullable(lastBetween(consumer, from, end));
      if (last.isPresent() || from == begin) {
        return last.map(TopicEnd::of);
      }
    }
  }

  private static ConsumerRecord<String, byte[]> lastBetween(
      Consumer<String, byte[]> consumer, long from, long end) {
    ConsumerRecord<String, byte[]> last = null;
    long deadline = System.nanoTime() + PATIENCE.toNanos();
    consumer.seek(LedgerTopic.PARTITION, from);
    while (consumer.position(LedgerTopic.PARTITION) < end) {
      if (System.nanoTime() > deadline) {
        throw new TimeoutException("the end of " + LedgerTopic.NAME + " was not read");
      }
      for (ConsumerRecord<String, byte[]> record : consumer.poll(POLL)) {
        last = record;
      }
    }
    return last;
  }

  private static TopicEnd of(ConsumerRecord<String, byte[]> record) {
    var event = CloudEventForm.read(KafkaMessageFactory.createReader(record).toEvent());
    return new TopicEnd(record.offset(), event);
  }
}
