package org.kaitei.query.fold;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.CloseOptions;
import org.apache.kafka.clients.consumer.ConsumerRebalanceListener;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetAndTimestamp;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.kaitei.query.views.Place;

/** The ledger's topic, as read by the one instance that was elected, or by each for itself. */
final class TopicReader implements AutoCloseable {

  private static final TopicPartition ONLY = new TopicPartition(FoldSettings.TOPIC, 0);
  private static final Duration PATIENCE = Duration.ofMillis(500);

  private final KafkaConsumer<String, byte[]> consumer;
  private final Map<String, Object> admin;

  TopicReader(FoldSettings settings) {
    this(settings.admin(), settings.consumer());
  }

  private TopicReader(Map<String, Object> admin, Map<String, Object> reading) {
    this.admin = admin;
    topicId(); // a consumer of a topic that does not exist yet would notice it minutes late
    consumer = new KafkaConsumer<>(reading);
  }

  /** Reads without asking who is elected. */
  static TopicReader forItself(FoldSettings settings) {
    TopicReader reader = new TopicReader(settings.admin(), settings.reader());
    reader.consumer.assign(List.of(ONLY));
    return reader;
  }

  void follow(ConsumerRebalanceListener elections) {
    consumer.subscribe(List.of(FoldSettings.TOPIC), elections);
  }

  /** Waits a little for records; none come to an instance that was not elected. */
  ConsumerRecords<String, byte[]> read() {
    return consumer.poll(PATIENCE);
  }

  /** What tells the topic from one of the same name that was made anew. */
  String topicId() {
    try (Admin client = Admin.create(admin)) {
      return client
          .describeTopics(List.of(FoldSettings.TOPIC))
          .allTopicNames()
          .get()
          .get(FoldSettings.TOPIC)
          .topicId()
          .toString();
    } catch (ExecutionException e) {
      throw new KafkaException(e.getCause().getMessage(), e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new KafkaException(e);
    }
  }

  void goToTheStart() {
    consumer.seekToBeginning(List.of(ONLY));
  }

  /** Goes where the place says, or in another topic to where its time is. */
  void goTo(Place place, String topicId) {
    if (place.topicId().equals(topicId)) {
      consumer.seek(ONLY, place.offset());
      return;
    }
    OffsetAndTimestamp found =
        consumer.offsetsForTimes(Map.of(ONLY, place.recordedAt().toEpochMilli())).get(ONLY);
    if (found == null) {
      goToTheStart(); // a topic that is still being refilled has not come that far
    } else {
      consumer.seek(ONLY, found.offset());
    }
  }

  /** Goes so many records back from the end, or to the start when there are fewer. */
  void goBack(long records) {
    long start = consumer.beginningOffsets(List.of(ONLY)).get(ONLY);
    consumer.seek(ONLY, Math.max(start, end() - records));
  }

  /** The offset behind the last record that there is by now. */
  long end() {
    return consumer.endOffsets(List.of(ONLY)).get(ONLY);
  }

  /** Whether all records before the offset have been read. */
  boolean hasReached(long offset) {
    return consumer.position(ONLY) >= offset;
  }

  /** Makes a read under way end at once, from another thread. */
  void wakeUp() {
    consumer.wakeup();
  }

  @Override
  public void close() {
    consumer.close(CloseOptions.timeout(Duration.ofSeconds(2)));
  }
}
