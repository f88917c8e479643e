package org.kaitei.embedded;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import kafka.tools.StorageTool;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.utils.Time;

/** A Kafka broker, its own controller, whose topics stay in the folder. */
public final class EmbeddedKafka implements AutoCloseable {
  private final KafkaRaftServer server;
  private final int port;

  private EmbeddedKafka(KafkaRaftServer server, int port) {
    this.server = server;
    this.port = port;
  }

  /** Opens the folder's topics, or none when it is empty, on a free port of this machine. */
  public static EmbeddedKafka start(Path folder) throws IOException {
    return start(folder, FreePort.find());
  }

  /** The same on a port where clients know it already. */
  public static EmbeddedKafka start(Path folder, int port) throws IOException {
    Files.createDirectories(folder);
    Properties settings = BrokerSettings.oneNode(folder.resolve("log"), port, FreePort.find());
    if (!Files.exists(folder.resolve("log").resolve("meta.properties"))) {
      format(folder, settings);
    }
    KafkaRaftServer server =
        new KafkaRaftServer(KafkaConfig.fromProps(settings, false), Time.SYSTEM);
    server.startup();
    return new EmbeddedKafka(server, port);
  }

  private static void format(Path folder, Properties settings) throws IOException {
    Path file = folder.resolve("broker.properties");
    try (OutputStream out = Files.newOutputStream(file)) {
      settings.store(out, null);
    }
    ByteArrayOutputStream said = new ByteArrayOutputStream();
    String[] arguments = {"format", "-t", Uuid.randomUuid().toString(), "-c", file.toString()};
    if (StorageTool.execute(arguments, new PrintStream(said, true, StandardCharsets.UTF_8)) != 0) {
      throw new IOException("Kafka could not format " + folder + ": " + said);
    }
  }

  /** What a client needs to reach the broker. */
  public String bootstrapServers() {
    return "127.0.0.1:" + port;
  }

  @Override
  public void close() {
    server.shutdown();
    server.awaitShutdown();
  }
}
