package org.kaitei.query.fold;

import io.cloudevents.kafka.KafkaMessageFactory;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionFactory;
import org.kaitei.ledger.CloudEventForm;
import org.kaitei.ledger.SequencedEvent;

/** The topic of a broker under test, written as the publisher writes it. */
public final class Topic implements AutoCloseable {

  private final String bootstrapServers;
  private final KafkaProducer<String, byte[]> producer;

  public Topic(String bootstrapServers) {
    this.bootstrapServers = bootstrapServers;
    try (Admin admin = Admin.create(Map.of("bootstrap.servers", bootstrapServers))) {
      await().ignoreExceptions().until(() -> created(admin));
    }
    Map<String, Object> settings =
        Map.of("bootstrap.servers", bootstrapServers, "transactional.id", "publisher");
    producer = new KafkaProducer<>(settings, new StringSerializer(), new ByteArraySerializer());
    producer.initTransactions();
  }

  /**
   * A broker that was not heard of for a second on a busy machine is given no topic until it is.
   */
  private static boolean created(Admin admin) throws Exception {
    if (!exists(admin)) {
      NewTopic topic = new NewTopic(FoldSettings.TOPIC, 1, (short) 1);
      topic.configs(Map.of("retention.ms", "-1"));
      admin.createTopics(Set.of(topic)).all().get();
    }
    return exists(admin);
  }

  private static boolean exists(Admin admin) throws Exception {
    return admin.listTopics().names().get().contains(FoldSettings.TOPIC);
  }

  /** Deletes it with all its records and makes it anew. */
  public void recreate() {
    try (Admin admin = Admin.create(Map.of("bootstrap.servers", bootstrapServers))) {
      admin.deleteTopics(Set.of(FoldSettings.TOPIC)).all().get();
      await().until(() -> !exists(admin));
      await().ignoreExceptions().until(() -> created(admin));
    } catch (InterruptedException | ExecutionException failed) {
      throw new AssertionError(failed);
    }
  }

  private static ConditionFactory await() {
    return Awaitility.await()
        .atMost(Duration.ofMinutes(3))
        .pollDelay(Duration.ZERO)
        .pollInterval(Duration.ofMillis(20));
  }

  /** Publishes each event in a transaction of its own, so that offsets are not positions. */
  public void publishOneByOne(List<SequencedEvent> events) {
    events.forEach(event -> publish(List.of(event)));
  }

  public void publish(List<SequencedEvent> events) {
    producer.beginTransaction();
    events.forEach(event -> producer.send(record(event)));
    producer.commitTransaction();
  }

  private static ProducerRecord<String, byte[]> record(SequencedEvent event) {
    long time = event.recordedAt().toEpochMilli();
    return KafkaMessageFactory.<String>createWriter(FoldSettings.TOPIC, 0, time, "main")
        .writeBinary(CloudEventForm.of("main", event));
  }

  @Override
  public void close() {
    producer.close();
  }
}
