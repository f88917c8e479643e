package org.kaitei.command.work;

import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A run of failures of one worker: how long to wait after each, and when to speak of it. */
final class Trouble {

  private static final Logger LOG = LoggerFactory.getLogger(Trouble.class);
  private static final Duration SHORTEST = Duration.ofMillis(100);
  private static final Duration LONGEST = Duration.ofSeconds(5);
  private static final Duration SILENCE = Duration.ofMinutes(1);

  private final String worker;
  private Duration pause = SHORTEST;
  private long spokeAt;
  private boolean spoke;

  Trouble(String worker) {
    this.worker = worker;
  }

  /**
   * @return how long to wait before the next try
   */
  Duration after(Exception failure) {
    if (!spoke || System.nanoTime() - spokeAt > SILENCE.toNanos()) {
      LOG.warn("{} cannot go on and keeps trying: {}", worker, failure.toString());
      spoke = true;
      spokeAt = System.nanoTime();
    }
    Duration now = pause;
    Duration twice = pause.multipliedBy(2);
    pause = twice.compareTo(LONGEST) < 0 ? twice : LONGEST;
    return now;
  }

  void over() {
    if (spoke) {
      LOG.info("{} goes on", worker);
    }
    pause = SHORTEST;
    spoke = false;
  }
}
