package org.kaitei.query.ledger;

import io.cloudevents.kafka.KafkaMessageFactory;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Queue;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.kaitei.ledger.CloudEventForm;
import org.kaitei.ledger.SequencedEvent;

/** Goes through the stored events and holds no more of them than came at once. */
final class StoredReading implements AutoCloseable {

  private static final Duration WAIT = Duration.ofMillis(500);
  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private final KafkaConsumer<String, byte[]> consumer;
  private final long first;
  private final Runnable closed;
  private final Queue<ConsumerRecord<String, byte[]>> fetched = new ArrayDeque<>();
  private long last;

  /**
   * @param first the first position that must not be missing; what comes before it may
   */
  StoredReading(KafkaConsumer<String, byte[]> consumer, long first, Runnable closed) {
    this.consumer = consumer;
    this.first = first;
    this.closed = closed;
  }

  /**
   * The next event.
   *
   * @throws EventsAway when none comes although one is expected, or it is not the next
   */
  SequencedEvent next() {
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (fetched.isEmpty()) {
      if (System.nanoTime() > end) {
        throw new EventsAway("no event came behind position " + last);
      }
      consumer.poll(WAIT).forEach(fetched::add);
    }
    SequencedEvent next =
        CloudEventForm.read(KafkaMessageFactory.createReader(fetched.remove()).toEvent());
    if (!isNext(next.position())) {
      throw new EventsAway(
          "position " + next.position() + " came behind " + last + ", asked from " + first);
    }
    last = next.position();
    return next;
  }

  private boolean isNext(long position) {
    return last == 0 ? position <= first : position == last + 1;
  }

  /** How many events it holds that nobody has asked for yet. */
  int held() {
    return fetched.size();
  }

  @Override
  public void close() {
    consumer.close();
    closed.run();
  }
}
