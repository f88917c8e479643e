package org.kaitei.command.publish;

import javax.sql.DataSource;
import org.kaitei.command.work.Worker;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Carries the sequenced ledger to Kafka, in order, every event once. It keeps no note of how far it
 * came: the last record of the topic says so, and an empty topic is filled from the beginning.
 */
public final class Publisher implements Worker.Job {

  private static final Logger LOG = LoggerFactory.getLogger(Publisher.class);

  private final DataSource store;
  private final KafkaClients kafka;
  private Leadership leadership;
  private Tenure tenure;

  public Publisher(DataSource store, KafkaClients kafka) {
    this.store = store;
    this.kafka = kafka;
  }

  @Override
  public boolean step() throws Exception {
    if (leadership == null) {
      leadership = Leadership.take(store).orElse(null);
    }
    return leadership != null && publish();
  }

  private boolean publish() throws Exception {
    if (tenure == null) {
      tenure = new Tenure(kafka, leadership.ledger());
      tenure.begin();
    }
    return tenure.publish();
  }

  /** Whoever publishes next begins with what is on the topic. */
  @Override
  public void release() {
    close(tenure);
    close(leadership);
    tenure = null;
    leadership = null;
  }

  private static void close(AutoCloseable held) {
    try {
      if (held != null) {
        held.close();
      }
    } catch (Exception alreadyBroken) {
      LOG.debug("what failed could not be closed either", alreadyBroken);
    }
  }
}
