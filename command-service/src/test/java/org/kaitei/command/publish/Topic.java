package org.kaitei.command.publish;

import static org.kaitei.command.Patience.await;

import io.cloudevents.kafka.KafkaMessageFactory;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;
import org.kaitei.ledger.CloudEventForm;
import org.kaitei.ledger.SequencedEvent;

/** What a consumer sees of the ledger's topic. */
public final class Topic {

  private final KafkaClients kafka;

  public Topic(KafkaClients kafka) {
    this.kafka = kafka;
  }

  /**
   * A broker that was not heard of for a second on a busy machine is given no topic until it is.
   */
  void create(NewTopic topic) {
    try (var admin = kafka.admin()) {
      await()
          .ignoreExceptions()
          .until(
              () -> {
                if (!admin.listTopics().names().get().contains(topic.name())) {
                  admin.createTopics(List.of(topic)).all().get();
                }
                return !admin.describeTopics(List.of(topic.name())).allTopicNames().get().isEmpty();
              });
    }
  }

  public void delete() throws Exception {
    try (var admin = kafka.admin()) {
      admin.deleteTopics(List.of(LedgerTopic.NAME)).all().get();
      await().until(() -> !admin.listTopics().names().get().contains(LedgerTopic.NAME));
    } catch (ExecutionException failed) {
      if (!(failed.getCause() instanceof UnknownTopicOrPartitionException)) {
        throw failed;
      }
    }
  }

  public List<SequencedEvent> events() {
    return records().stream()
        .map(r -> CloudEventForm.read(KafkaMessageFactory.createReader(r).toEvent()))
        .toList();
  }

  List<ConsumerRecord<String, byte[]>> records() {
    try (var consumer = kafka.consumer()) {
      var partition = Set.of(LedgerTopic.PARTITION);
      consumer.assign(partition);
      consumer.seekToBeginning(partition);
      long end = consumer.endOffsets(partition).get(LedgerTopic.PARTITION);
      var records = new ArrayList<ConsumerRecord<String, byte[]>>();
      while (consumer.position(LedgerTopic.PARTITION) < end) {
        consumer.poll(Duration.ofMillis(100)).forEach(records::add);
      }
      return records;
    }
  }
}
