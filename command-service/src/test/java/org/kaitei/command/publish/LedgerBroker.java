package org.kaitei.command.publish;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import org.kaitei.command.Patience;
import org.kaitei.embedded.EmbeddedKafka;

/** The one broker that all tests of this process share. */
public final class LedgerBroker {

  private static final EmbeddedKafka BROKER = start();

  private LedgerBroker() {}

  public static String servers() {
    return BROKER.bootstrapServers();
  }

  /** Clients that wait for it however busy the machine is. */
  public static KafkaClients clients() {
    return new KafkaClients(servers(), "main", Patience.LONG);
  }

  private static EmbeddedKafka start() {
    try {
      EmbeddedKafka broker = EmbeddedKafka.start(Files.createTempDirectory("kaitei-broker-test"));
      Runtime.getRuntime().addShutdownHook(new Thread(broker::close));
      return broker;
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
