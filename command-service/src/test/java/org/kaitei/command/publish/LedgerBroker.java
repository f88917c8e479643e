package org.kaitei.command.publish;

import org.kaitei.command.Patience;
import org.kaitei.embedded.EmbeddedKafka;
import org.kaitei.embedded.Throwaway;

/** The one broker that all tests of this process share. */
public final class LedgerBroker {

  private static final EmbeddedKafka BROKER = Throwaway.kafka();

  private LedgerBroker() {}

  public static String servers() {
    return BROKER.bootstrapServers();
  }

  /** Clients that wait for it however busy the machine is. */
  public static KafkaClients clients() {
    return new KafkaClients(servers(), "main", Patience.LONG);
  }
}
