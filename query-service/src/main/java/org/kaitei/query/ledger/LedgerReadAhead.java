package org.kaitei.query.ledger;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/** Reads the ledger when the service starts, in a thread of its own. */
public final class LedgerReadAhead implements SmartLifecycle {

  private static final Logger log = LoggerFactory.getLogger(LedgerReadAhead.class);

  private final LedgerAnswers answers;
  private volatile Thread reading;

  public LedgerReadAhead(LedgerAnswers answers) {
    this.answers = answers;
  }

  @Override
  public void start() {
    reading =
        Thread.ofPlatform().name("ledger").daemon().priority(Thread.MIN_PRIORITY).start(this::read);
  }

  private void read() {
    try {
      answers.readAhead();
    } catch (RuntimeException e) {
      log.debug("The ledger is read when it is asked for", e); // whoever asks is told
    }
  }

  @Override
  public void stop() {
    reading.interrupt();
    reading = null;
  }

  @Override
  public boolean isRunning() {
    return reading != null;
  }
}
