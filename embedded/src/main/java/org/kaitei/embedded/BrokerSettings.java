package org.kaitei.embedded;

import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;

/** How a broker that stands alone, on one machine, for one town, is set up. */
final class BrokerSettings {
  private BrokerSettings() {}

  static Properties oneNode(Path log, int port, int controllerPort) {
    Properties settings = new Properties();
    settings.putAll(address(log, port, controllerPort));
    settings.putAll(alone());
    settings.putAll(quickAfterACrash());
    settings.putAll(small());
    return settings;
  }

  private static Map<String, String> address(Path log, int port, int controllerPort) {
    return Map.of(
        "process.roles", "broker,controller",
        "node.id", "1",
        "controller.quorum.voters", "1@127.0.0.1:" + controllerPort,
        "controller.listener.names", "CONTROLLER",
        "listeners", "PLAINTEXT://127.0.0.1:" + port + ",CONTROLLER://127.0.0.1:" + controllerPort,
        "log.dirs", log.toString(),
        "auto.create.topics.enable", "false");
  }

  /** Kafka's own topics would otherwise want three brokers and fifty partitions. */
  private static Map<String, String> alone() {
    return Map.of(
        "offsets.topic.num.partitions", "1",
        "offsets.topic.replication.factor", "1",
        "transaction.state.log.num.partitions", "1",
        "transaction.state.log.replication.factor", "1",
        "transaction.state.log.min.isr", "1",
        "share.coordinator.state.topic.num.partitions", "1",
        "share.coordinator.state.topic.replication.factor", "1",
        "share.coordinator.state.topic.min.isr", "1",
        "group.initial.rebalance.delay.ms", "0");
  }

  /** A broker that was killed waits until its own former session has run out. */
  private static Map<String, String> quickAfterACrash() {
    return Map.of("broker.session.timeout.ms", "1000", "broker.heartbeat.interval.ms", "250");
  }

  /** The cleaner alone would take 128 MB for a topic of a few hundred keys. */
  private static Map<String, String> small() {
    return Map.of(
        "log.cleaner.dedupe.buffer.size", "2097152",
        "num.network.threads", "2",
        "num.io.threads", "4",
        "background.threads", "2");
  }
}
