package org.kaitei.command.publish;

import io.cloudevents.kafka.KafkaMessageFactory;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutionException;
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

  public void delete() throws Exception {
    try (var admin = kafka.admin()) {
      admin.deleteTopics(List.of(LedgerTopic.NAME)).all().get();
      while (admin.listTopics().names().get().contains(LedgerTopic.NAME)) {
        Thread.sleep(10);
      }
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
