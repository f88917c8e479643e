package org.kaitei.embedded;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.errors.InvalidReplicationFactorException;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** One topic of a broker under test, written in transactions and read as committed. */
final class Topic {
  private static final String NAME = "kaitei.events";
  private static final Duration PATIENCE = Duration.ofMinutes(3);

  private Topic() {}

  static void create(EmbeddedKafka kafka) throws Exception {
    long end = System.nanoTime() + PATIENCE.toNanos();
    try (Admin admin = Admin.create(Map.of("bootstrap.servers", kafka.bootstrapServers()))) {
      while (!isCreated(admin)) {
        if (System.nanoTime() > end) {
          throw new AssertionError("the broker was not heard of for " + PATIENCE);
        }
      }
    }
  }

  /** Not while a busy machine kept the broker from telling its controller that it lives. */
  private static boolean isCreated(Admin admin) throws Exception {
    try {
      admin.createTopics(Set.of(new NewTopic(NAME, 1, (short) 1))).all().get();
      return true;
    } catch (ExecutionException failed) {
      if (failed.getCause() instanceof InvalidReplicationFactorException) {
        return false;
      }
      throw failed;
    }
  }

  static Map<String, String> settingsOfBroker(EmbeddedKafka kafka) throws Exception {
    ConfigResource broker = new ConfigResource(ConfigResource.Type.BROKER, "1");
    try (Admin admin = Admin.create(Map.of("bootstrap.servers", kafka.bootstrapServers()))) {
      return admin.describeConfigs(Set.of(broker)).all().get().get(broker).entries().stream()
          .filter(entry -> entry.value() != null)
          .collect(Collectors.toMap(ConfigEntry::name, ConfigEntry::value));
    }
  }

  static void sendInATransaction(EmbeddedKafka kafka, String value) {
    Map<String, Object> settings =
        Map.of("bootstrap.servers", kafka.bootstrapServers(), "transactional.id", "publisher");
    try (KafkaProducer<String, String> producer =
        new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer())) {
      producer.initTransactions();
      producer.beginTransaction();
      producer.send(new ProducerRecord<>(NAME, value));
      producer.commitTransaction();
    }
  }

  static List<String> readFromTheStart(EmbeddedKafka kafka, int expected) {
    Map<String, Object> settings =
        Map.of(
            "bootstrap.servers", kafka.bootstrapServers(),
            "isolation.level", "read_committed",
            "auto.offset.reset", "earliest");
    List<String> values = new ArrayList<>();
    try (KafkaConsumer<String, String> consumer =
        new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
      consumer.assign(Set.of(new TopicPartition(NAME, 0)));
      long end = System.nanoTime() + PATIENCE.toNanos();
      while (values.size() < expected && System.nanoTime() < end) {
        consumer.poll(Duration.ofMillis(200)).forEach(record -> values.add(record.value()));
      }
    }
    return values;
  }
}
