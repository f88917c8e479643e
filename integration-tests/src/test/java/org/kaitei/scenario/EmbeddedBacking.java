package org.kaitei.scenario;

import java.io.IOException;
import java.nio.file.Path;
import org.kaitei.embedded.EmbeddedKafka;
import org.kaitei.embedded.EmbeddedMongo;
import org.kaitei.embedded.EmbeddedPostgres;

/** The embedded parts, in this process and on a folder that is thrown away. */
record EmbeddedBacking(EmbeddedPostgres server, EmbeddedKafka broker, EmbeddedMongo views)
    implements Backing {

  static EmbeddedBacking start(Path folder) throws IOException {
    return new EmbeddedBacking(
        EmbeddedPostgres.start(folder.resolve("postgres")),
        EmbeddedKafka.start(folder.resolve("kafka")),
        EmbeddedMongo.start(folder.resolve("views")));
  }

  @Override
  public String description() {
    return "the embedded PostgreSQL, Kafka and MongoDB-protocol server: no Docker engine answers";
  }

  @Override
  public Postgres postgres() {
    return new Postgres(server.jdbcUrl(), server.owner(), server.ownerPassword());
  }

  @Override
  public String kafka() {
    return broker.bootstrapServers();
  }

  @Override
  public String mongo() {
    return views.connectionString("kaitei");
  }

  @Override
  public void close() throws IOException {
    views.close();
    broker.close();
    server.close();
  }
}
