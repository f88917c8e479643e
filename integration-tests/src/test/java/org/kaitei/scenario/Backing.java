package org.kaitei.scenario;

import com.mongodb.client.MongoClients;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.awaitility.Awaitility;
import org.testcontainers.DockerClientFactory;

/** What the two services stand on: PostgreSQL, Kafka and MongoDB. */
interface Backing extends AutoCloseable {

  /** Containers where a Docker engine answers, otherwise the parts that the standalone embeds. */
  static Backing start(Path folder) throws Exception {
    Backing backing =
        DockerClientFactory.instance().isDockerAvailable()
            ? ContainerBacking.start()
            : EmbeddedBacking.start(folder);
    System.out.println("The scenarios run against " + backing.description());
    return backing;
  }

  String description();

  Postgres postgres();

  /** The broker's bootstrap servers. */
  String kafka();

  /** A connection string with the database of the views. */
  String mongo();

  /** The settings of both services that name these, as their environment has them. */
  default Map<String, String> environment() {
    return Map.ofEntries(
        Map.entry("KAITEI_POSTGRES_URL", postgres().url()),
        Map.entry("KAITEI_POSTGRES_OWNER", postgres().owner()),
        Map.entry("KAITEI_POSTGRES_OWNER_PASSWORD", postgres().ownerPassword()),
        Map.entry("KAITEI_POSTGRES_USER", "kaitei_service"),
        Map.entry("KAITEI_POSTGRES_PASSWORD", "of-the-service"),
        Map.entry("KAITEI_KAFKA", kafka()),
        Map.entry("KAITEI_ACCESS_URL", postgres().url()),
        Map.entry("KAITEI_ACCESS_USER", "kaitei_access"),
        Map.entry("KAITEI_ACCESS_PASSWORD", "of-the-reader"),
        Map.entry("KAITEI_MONGO", mongo()));
  }

  default void throwViewsAway() {
    try (var mongo = MongoClients.create(mongo())) {
      mongo.getDatabase("kaitei").drop();
    }
  }

  default void throwTopicAway() throws Exception {
    try (Admin kafka = Admin.create(Map.of("bootstrap.servers", kafka()))) {
      kafka.deleteTopics(List.of("kaitei.events")).all().get();
      Awaitility.await()
          .atMost(Duration.ofMinutes(3))
          .until(() -> !kafka.listTopics().names().get().contains("kaitei.events"));
    }
  }

  /**
   * A database for the ledger.
   *
   * @param owner may make tables and roles
   */
  record Postgres(String url, String owner, String ownerPassword) {}
}
