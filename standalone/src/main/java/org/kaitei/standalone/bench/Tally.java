package org.kaitei.standalone.bench;

import java.util.Arrays;

/**
 * What was done in a time, and how long each took.
 *
 * @param sorted nanoseconds, the shortest first
 */
record Tally(double seconds, long[] sorted) {

  static Tally of(double seconds, long[] nanos) {
    long[] sorted = nanos.clone();
    Arrays.sort(sorted);
    return new Tally(seconds, sorted);
  }

  double perSecond() {
    return sorted.length / seconds;
  }

  /** The shortest time that so many of a hundred did not exceed. */
  double millis(int percentile) {
    int rank = (int) Math.ceil(sorted.length * percentile / 100.0);
    return sorted[Math.max(rank, 1) - 1] / 1e6;
  }

  @Override
  public String toString() {
    return "p50 %.1f ms, p99 %.1f ms".formatted(millis(50), millis(99));
  }
}
