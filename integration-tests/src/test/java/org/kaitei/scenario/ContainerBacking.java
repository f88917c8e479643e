package org.kaitei.scenario;

import java.util.stream.Stream;
import org.testcontainers.kafka.KafkaContainer;
import org.testcontainers.lifecycle.Startables;
import org.testcontainers.mongodb.MongoDBContainer;
import org.testcontainers.postgresql.PostgreSQLContainer;
import org.testcontainers.utility.DockerImageName;

/**
 * Containers of the images that docker-compose.yml names, or of others that take their place where
 * those cannot be had: {@code -Dkaitei.image.postgres}, {@code .kafka}, {@code .mongo}.
 */
record ContainerBacking(PostgreSQLContainer server, KafkaContainer broker, MongoDBContainer views)
    implements Backing {

  static ContainerBacking start() {
    var backing =
        new ContainerBacking(
            new PostgreSQLContainer(image("postgres", "postgres:18")),
            new KafkaContainer(image("kafka", "apache/kafka:4.2.1")),
            new MongoDBContainer(image("mongo", "mongo:8.0")).withReplicaSet());
    Startables.deepStart(Stream.of(backing.server, backing.broker, backing.views)).join();
    return backing;
  }

  private static DockerImageName image(String part, String official) {
    DockerImageName usual = DockerImageName.parse(official);
    return DockerImageName.parse(System.getProperty("kaitei.image." + part, official))
        .asCompatibleSubstituteFor(usual.getUnversionedPart());
  }

  @Override
  public String description() {
    return "containers of %s, %s and %s"
        .formatted(
            server.getDockerImageName(), broker.getDockerImageName(), views.getDockerImageName());
  }

  @Override
  public Postgres postgres() {
    return new Postgres(server.getJdbcUrl(), server.getUsername(), server.getPassword());
  }

  @Override
  public String kafka() {
    return broker.getBootstrapServers();
  }

  @Override
  public String mongo() {
    return views.getReplicaSetUrl("kaitei");
  }

  @Override
  public void close() {
    views.stop();
    broker.stop();
    server.stop();
  }
}
