package org.kaitei.command.sheet;

import java.time.Duration;

/** Passes on each new step, and what is counted within one only so often as people look. */
final class Seldom implements Progress {

  private static final long PAUSE = Duration.ofMillis(400).toNanos();

  private final Progress told;
  private Step last;
  private long toldAt;

  Seldom(Progress told) {
    this.told = told;
  }

  @Override
  public void at(Step step, int done, int of) {
    long now = System.nanoTime();
    if (step != last || now - toldAt >= PAUSE) {
      last = step;
      toldAt = now;
      told.at(step, done, of);
    }
  }
}
