package org.kaitei.command.publish;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.CommonClientConfigs;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;

/**
 * Kafka's clients as the publisher needs them.
 *
 * @param servers to begin with
 * @param ledger one publisher of a ledger fences the one before it
 * @param patience how long one answer may take before the publisher begins anew
 */
public record KafkaClients(String servers, String ledger, Duration patience) {

  private static final Duration USUAL = Duration.ofSeconds(5);

  public KafkaClients(String servers, String ledger) {
    this(servers, ledger, USUAL);
  }

  Admin admin() {
    return Admin.create(common());
  }

  Producer<String, byte[]> producer() {
    Map<String, Object> config = common();
    config.put(ProducerConfig.TRANSACTIONAL_ID_CONFIG, "kaitei.publisher." + ledger);
    config.put(ProducerConfig.ACKS_CONFIG, "all");
    config.put(ProducerConfig.LINGER_MS_CONFIG, 0);
    config.put(ProducerConfig.MAX_REQUEST_SIZE_CONFIG, LedgerTopic.LARGEST_RECORD);
    config.put(ProducerConfig.BUFFER_MEMORY_CONFIG, 2L * LedgerTopic.LARGEST_RECORD);
    config.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, patience.toMillis());
    config.put(ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, millis(patience));
    config.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, 2 * millis(patience));
    return new KafkaProducer<>(config, new StringSerializer(), new ByteArraySerializer());
  }

  Consumer<String, byte[]> consumer() {
    Map<String, Object> config = common();
    config.put(ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_committed");
    config.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
    config.put(ConsumerConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, millis(patience));
    return new KafkaConsumer<>(config, new StringDeserializer(), new ByteArrayDeserializer());
  }

  private Map<String, Object> common() {
    Map<String, Object> config = new HashMap<>();
    config.put(CommonClientConfigs.BOOTSTRAP_SERVERS_CONFIG, servers);
    config.put(CommonClientConfigs.RECONNECT_BACKOFF_MAX_MS_CONFIG, USUAL.toMillis());
    return config;
  }

  private static int millis(Duration time) {
    return Math.toIntExact(time.toMillis());
  }
}
