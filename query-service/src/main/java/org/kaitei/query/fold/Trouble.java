package org.kaitei.query.fold;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

/**
 * What keeps the views from advancing, from its first time on: how long to wait after each, and
 * whether it has lasted too long to pass by itself.
 */
final class Trouble {

  private static final Duration SHORTEST = Duration.ofMillis(100);
  private static final Duration LONGEST = Duration.ofSeconds(5);
  private static final Duration PASSING = Duration.ofMinutes(1);

  private record Run(Instant since, String what) {}

  private final InstantSource clock;
  private Duration pause = SHORTEST;
  private volatile Run run;

  Trouble(InstantSource clock) {
    this.clock = clock;
  }

  /**
   * @return how long to wait before the next try
   */
  Duration after(String what) {
    run = new Run(run == null ? clock.instant() : run.since, what);
    Duration before = pause;
    Duration twice = pause.multipliedBy(2);
    pause = twice.compareTo(LONGEST) < 0 ? twice : LONGEST;
    return before;
  }

  void over() {
    pause = SHORTEST;
    run = null;
  }

  /** None when all is well. */
  Optional<String> now() {
    return Optional.ofNullable(run).map(Run::what);
  }

  boolean lasts() {
    Run current = run;
    return current != null && clock.instant().isAfter(current.since.plus(PASSING));
  }
}
