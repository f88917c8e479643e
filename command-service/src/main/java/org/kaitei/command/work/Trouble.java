package org.kaitei.command.work;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A run of failures of one worker: how long to wait after each, when to speak of it, and whether it
 * has lasted too long to pass by itself.
 */
final class Trouble {

  private static final Logger LOG = LoggerFactory.getLogger(Trouble.class);
  private static final Duration SHORTEST = Duration.ofMillis(100);
  private static final Duration LONGEST = Duration.ofSeconds(5);
  private static final Duration SILENCE = Duration.ofMinutes(1);
  private static final Duration PASSING = Duration.ofMinutes(1);

  /**
   * What goes wrong.
   *
   * @param since its first failure
   * @param failure its last one
   */
  record Run(Instant since, Throwable failure) {}

  private final String worker;
  private final InstantSource clock;
  private Duration pause = SHORTEST;
  private Instant spoke;
  private volatile Run run;

  Trouble(String worker, InstantSource clock) {
    this.worker = worker;
    this.clock = clock;
  }

  /**
   * @return how long to wait before the next try
   */
  Duration after(Throwable failure) {
    Instant now = clock.instant();
    run = new Run(run == null ? now : run.since, failure);
    if (failure instanceof Error) {
      LOG.error("{} failed in a way that it should not, and keeps trying", worker, failure);
    } else if (spoke == null || now.isAfter(spoke.plus(SILENCE))) {
      LOG.warn("{} cannot go on and keeps trying: {}", worker, failure.toString());
      spoke = now;
    }
    Duration before = pause;
    Duration twice = pause.multipliedBy(2);
    pause = twice.compareTo(LONGEST) < 0 ? twice : LONGEST;
    return before;
  }

  void over() {
    if (run != null) {
      LOG.info("{} goes on", worker);
    }
    pause = SHORTEST;
    spoke = null;
    run = null;
  }

  /** None when the last step went well. */
  Optional<Run> now() {
    return Optional.ofNullable(run);
  }

  boolean lasts() {
    return now().filter(r -> clock.instant().isAfter(r.since.plus(PASSING))).isPresent();
  }
}
