package org.kaitei.command.publish;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AlterConfigOp;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.config.TopicConfig;
import org.apache.kafka.common.errors.TopicExistsException;

/** The topic that carries the ledger: one partition, because the order is one, kept for ever. */
public final class LedgerTopic {

  public static final String NAME = "kaitei.events";

  static final TopicPartition PARTITION = new TopicPartition(NAME, 0);
  static final int LARGEST_RECORD = 16 * 1024 * 1024;

  private static final Map<String, String> CONFIG =
      Map.of(
          TopicConfig.CLEANUP_POLICY_CONFIG,
          TopicConfig.CLEANUP_POLICY_DELETE,
          TopicConfig.RETENTION_MS_CONFIG,
          "-1",
          TopicConfig.RETENTION_BYTES_CONFIG,
          "-1",
          TopicConfig.MAX_MESSAGE_BYTES_CONFIG,
          Integer.toString(LARGEST_RECORD),
          // Recorded times go on rising also when the clock was set back by hours.
          TopicConfig.MESSAGE_TIMESTAMP_AFTER_MAX_MS_CONFIG,
          Long.toString(Long.MAX_VALUE));

  private final Admin admin;
  private final Duration patience;

  LedgerTopic(Admin admin, Duration patience) {
    this.admin = admin;
    this.patience = patience;
  }

  /**
   * Makes the topic when there is none, and sees that it keeps what it gets.
   *
   * @return its identity, which a topic of the same name made later does not have
   */
  Uuid ensure() throws Exception {
    var topic = new NewTopic(NAME, Optional.of(1), Optional.empty()).configs(CONFIG);
    try {
      // Whoever asks about a topic at once may be told that there is none: brokers hear of it
      // later.
      return await(admin.createTopics(List.of(topic)).topicId(NAME));
    } catch (TopicExistsException there) {
      await(admin.incrementalAlterConfigs(Map.of(resource(), changes())).all());
      return id();
    }
  }

  Uuid id() throws Exception {
    TopicDescription topic = await(admin.describeTopics(List.of(NAME)).topicNameValues().get(NAME));
    if (topic.partitions().size() != 1) {
      throw new IllegalStateException(NAME + " must have one partition: its order is the ledger's");
    }
    return topic.topicId();
  }

  private static ConfigResource resource() {
    return new ConfigResource(ConfigResource.Type.TOPIC, NAME);
  }

  private static List<AlterConfigOp> changes() {
    return CONFIG.entrySet().stream()
        .map(e -> new ConfigEntry(e.getKey(), e.getValue()))
        .map(entry -> new AlterConfigOp(entry, AlterConfigOp.OpType.SET))
        .toList();
  }

  private <T> T await(KafkaFuture<T> answer) throws Exception {
    try {
      return answer.get(patience.toMillis(), TimeUnit.MILLISECONDS);
    } catch (ExecutionException failed) {
      throw failed.getCause() instanceof Exception cause ? cause : failed;
    }
  }
}
