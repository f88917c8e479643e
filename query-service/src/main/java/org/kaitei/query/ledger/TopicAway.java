package org.kaitei.query.ledger;

import org.apache.kafka.common.errors.RetriableException;
import org.apache.kafka.common.errors.TimeoutException;
import org.kaitei.web.Outage;

/** Kafka does not answer, or does not have all of the ledger yet. */
public final class TopicAway implements Outage {

  @Override
  public boolean shows(Throwable failure) {
    return failure instanceof EventsAway
        || failure instanceof TimeoutException
        || failure instanceof RetriableException;
  }
}
