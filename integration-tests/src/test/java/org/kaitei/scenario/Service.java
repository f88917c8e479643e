package org.kaitei.scenario;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;
import org.kaitei.embedded.FreePort;

/** A service as it is shipped: its jar in a process of its own, told by its environment alone. */
final class Service implements AutoCloseable {

  private static final Duration PATIENCE = Duration.ofMinutes(3);

  private final Process process;
  private final int port;
  private final Path log;

  private Service(Process process, int port, Path log) {
    this.process = process;
    this.port = port;
    this.log = log;
  }

  /** Returns when it says that it is well. */
  static Service start(String name, Map<String, String> environment) throws IOException {
    Path jar = Path.of("..", name, "target", name + "-app.jar");
    if (!Files.exists(jar)) {
      throw new IllegalStateException(jar + " is missing: ./kaitei build makes it");
    }
    int port = FreePort.find();
    Path log = Path.of("target", name + "-" + port + ".log");
    var builder =
        new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xmx512m",
            "-XX:TieredStopAtLevel=1",
            "-jar",
            jar.toString());
    builder.environment().keySet().removeIf(key -> key.startsWith("KAITEI_"));
    builder.environment().putAll(environment);
    builder.environment().put("SERVER_PORT", Integer.toString(port));
    builder.redirectErrorStream(true).redirectOutput(log.toFile());
    var service = new Service(builder.start(), port, log);
    try {
      Awaitility.await(name).atMost(PATIENCE).until(service::isWell);
      return service;
    } catch (RuntimeException neverWell) {
      service.close();
      throw neverWell;
    }
  }

  URI address(String path) {
    return URI.create("http://127.0.0.1:" + port + path);
  }

  private boolean isWell() throws InterruptedException {
    if (!process.isAlive()) {
      throw new IllegalStateException("it ended while it started: see " + log.toAbsolutePath());
    }
    try (var client = HttpClient.newHttpClient()) {
      var health = HttpRequest.newBuilder(address("/actuator/health")).build();
      return client.send(health, BodyHandlers.discarding()).statusCode() == 200;
    } catch (IOException notYet) {
      return false;
    }
  }

  /** As a power cut ends it. */
  void kill() throws InterruptedException {
    process.destroyForcibly().waitFor();
  }

  @Override
  public void close() {
    process.destroy();
    try {
      if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
        process.destroyForcibly();
        throw new IllegalStateException("it did not stop: see " + log.toAbsolutePath());
      }
    } catch (InterruptedException stopped) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
    }
  }
}
