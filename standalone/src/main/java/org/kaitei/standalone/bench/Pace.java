package org.kaitei.standalone.bench;

import java.time.Duration;

/**
 * How long and how often is measured.
 *
 * @param warmUp how long both sides act before anything counts, so that their code is compiled
 * @param round how long each side has its turn
 * @param rounds how many turns each side has
 * @param reading how long each kind of reading goes on
 * @param probes how many commands are followed to their view
 * @param starts how often a start is repeated
 * @param events how many a ledger has that has grown
 */
record Pace(
    Duration warmUp,
    Duration round,
    int rounds,
    Duration reading,
    int probes,
    int starts,
    int events) {
  static final Pace FULL =
      new Pace(
          Duration.ofSeconds(12),
          Duration.ofMillis(700),
          5,
          Duration.ofSeconds(3),
          1000,
          5,
          1_000_000);
  static final Pace QUICK =
      new Pace(
          Duration.ofSeconds(2), Duration.ofMillis(200), 2, Duration.ofMillis(500), 100, 1, 60_000);
}
