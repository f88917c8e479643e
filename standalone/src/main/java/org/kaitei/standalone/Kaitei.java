package org.kaitei.standalone;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Map;
import org.kaitei.embedded.FolderLock;
import org.kaitei.embedded.Secret;
import org.kaitei.query.fold.FoldHealth;
import org.kaitei.query.views.ViewStore;
import org.kaitei.standalone.wiring.StandaloneWiring;
import org.springframework.boot.Banner;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Everything that runs on one data folder. Starting and stopping exclude each other, so that a stop
 * during the start finds all that has been started.
 */
public final class Kaitei {
  /** The event store's role that the services use. */
  public static final String SERVICE = "kaitei";

  private final FolderLock lock;
  private final Path data;
  private Parts parts;
  private ConfigurableApplicationContext services;

  public Kaitei(FolderLock lock, Path data) {
    this.lock = lock;
    this.data = data;
  }

  public synchronized void start(int port, Progress progress)
      throws IOException, InterruptedException {
    parts = Parts.start(data, progress);
    Map<String, Object> settings = settings(port);
    progress.step("Services", () -> services = services(settings));
    new RunningNote(ProcessHandle.current().pid(), port, parts.addresses()).write(data);
  }

  /** Returns when all that was recorded before is in the views, which a rebuilding may delay. */
  public void awaitViews(Progress progress) throws InterruptedException {
    new CatchUp(
            services.getBean(JdbcClient.class),
            services.getBean(ViewStore.class),
            services.getBean(FoldHealth.class))
        .await(progress);
  }

  public synchronized void stop() {
    try (lock) {
      if (services != null) {
        services.close();
      }
      if (parts != null) {
        parts.close();
      }
      RunningNote.delete(data);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /** The two services in their one context, once they are started. */
  public ApplicationContext services() {
    return services;
  }

  /** The parts that the services use, once they are started. */
  public Parts parts() {
    return parts;
  }

  /** The password of the services' role, made up when the folder is new. */
  public static Secret servicePassword(Path data) throws IOException {
    return Secret.in(data.resolve("service-password"));
  }

  private Map<String, Object> settings(int port) throws IOException {
    Addresses addresses = parts.addresses();
    return Map.of(
        "server.address", "127.0.0.1",
        "server.port", port,
        "kaitei.postgres.url", addresses.postgres(),
        "kaitei.postgres.user", SERVICE,
        "kaitei.postgres.password", servicePassword(data).value(),
        "kaitei.postgres.owner", parts.owner(),
        "kaitei.postgres.owner-password", parts.ownerPassword(),
        "kaitei.kafka", addresses.kafka(),
        "kaitei.mongo", addresses.mongo());
  }

  private static ConfigurableApplicationContext services(Map<String, Object> settings) {
    return new SpringApplicationBuilder(StandaloneWiring.class)
        .bannerMode(Banner.Mode.OFF)
        .logStartupInfo(false)
        .registerShutdownHook(false)
        .properties(
            Map.of(
                "kaitei.ledger", "main",
                "kaitei.fold.member", "standalone",
                "kaitei.commands", "http://127.0.0.1:${server.port}"))
        .initializers(
            context ->
                context
                    .getEnvironment()
                    .getPropertySources()
                    .addFirst(new MapPropertySource("standalone", settings)))
        .run();
  }
}
