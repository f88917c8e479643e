package org.kaitei.standalone;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.kaitei.embedded.EmbeddedKafka;
import org.kaitei.embedded.EmbeddedMongo;
import org.kaitei.embedded.EmbeddedPostgres;
import org.slf4j.LoggerFactory;

/** The event store, the broker and the views' store, each in its folder under the data folder. */
public final class Parts implements AutoCloseable {
  private static final String VIEWS = "kaitei";

  private EmbeddedPostgres postgres;
  private EmbeddedKafka kafka;
  private EmbeddedMongo mongo;

  private Parts() {}

  /** Starts the three side by side. When one cannot start, those that did are stopped again. */
  public static Parts start(Path data, Progress progress) throws IOException, InterruptedException {
    // The first to log sets logging up, and would keep back what the others log meanwhile.
    LoggerFactory.getILoggerFactory();
    Parts parts = new Parts();
    List<Callable<Void>> starts =
        List.of(
            named(progress, "PostgreSQL", () -> parts.startPostgres(data)),
            named(progress, "Kafka", () -> parts.startKafka(data)),
            named(progress, "Views", () -> parts.startMongo(data)));
    try (ExecutorService sideBySide = Executors.newFixedThreadPool(starts.size())) {
      for (Future<Void> started : sideBySide.invokeAll(starts)) {
        started.get();
      }
      return parts;
    } catch (ExecutionException failed) {
      parts.close();
      throw new IOException(failed.getCause().getMessage(), failed.getCause());
    }
  }

  private static Callable<Void> named(Progress progress, String name, Progress.Step start) {
    return () -> {
      progress.step(name, start);
      return null;
    };
  }

  private void startPostgres(Path data) throws IOException {
    postgres = EmbeddedPostgres.start(data.resolve("postgres"));
  }

  private void startKafka(Path data) throws IOException {
    kafka = EmbeddedKafka.start(data.resolve("kafka"));
  }

  private void startMongo(Path data) throws IOException {
    mongo = EmbeddedMongo.start(data.resolve("views"));
  }

  /** Where the three are reached. */
  public Addresses addresses() {
    return new Addresses(
        postgres.jdbcUrl(), kafka.bootstrapServers(), mongo.connectionString(VIEWS));
  }

  /** The event store's superuser, who owns its tables. */
  public String owner() {
    return postgres.owner();
  }

  /** The superuser's password. */
  public String ownerPassword() {
    return postgres.ownerPassword();
  }

  @Override
  public void close() throws IOException {
    if (mongo != null) {
      mongo.close();
    }
    if (kafka != null) {
      kafka.close();
    }
    if (postgres != null) {
      postgres.close();
    }
  }
}
