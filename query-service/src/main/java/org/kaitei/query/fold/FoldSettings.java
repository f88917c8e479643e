package org.kaitei.query.fold;

import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/**
 * Where the events come from.
 *
 * @param ledger the instances that fold the same ledger elect one among them
 * @param bootstrapServers of Kafka
 * @param member a name that this instance keeps over restarts, for one that has no others beside
 *     it: it need not wait then until its killed predecessor is given up; null or empty for none
 */
public record FoldSettings(String ledger, String bootstrapServers, String member) {

  public static final String TOPIC = "kaitei.events";

  Map<String, Object> admin() {
    return Map.of(
        "bootstrap.servers",
        bootstrapServers,
        "default.api.timeout.ms",
        5000,
        "request.timeout.ms",
        5000);
  }

  /** The place is kept with the views, so the group is for the election alone. */
  Map<String, Object> consumer() {
    Map<String, Object> settings = reader();
    settings.put("group.id", "kaitei-fold-" + ledger);
    if (member != null && !member.isEmpty()) {
      settings.put("group.instance.id", member);
    }
    settings.put("session.timeout.ms", 10_000);
    return settings;
  }

  /** Whoever reads without being elected is of no group. */
  Map<String, Object> reader() {
    Map<String, Object> settings = new HashMap<>();
    settings.put("bootstrap.servers", bootstrapServers);
    settings.put("default.api.timeout.ms", 10_000);
    settings.put("isolation.level", "read_committed");
    settings.put("enable.auto.commit", false);
    settings.put("auto.offset.reset", "none");
    settings.put("allow.auto.create.topics", false);
    settings.put("max.poll.records", 2000);
    settings.put("max.partition.fetch.bytes", 4 << 20);
    settings.put("key.deserializer", StringDeserializer.class);
    settings.put("value.deserializer", ByteArrayDeserializer.class);
    return settings;
  }
}
