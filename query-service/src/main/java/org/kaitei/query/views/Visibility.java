package org.kaitei.query.views;

import java.time.Duration;
import java.util.function.BooleanSupplier;

/** Wakes those who wait until more is visible. */
public final class Visibility {

  /** Where another instance folds, nobody wakes us: look again this often. */
  private static final long LOOK_AGAIN_MILLIS = 20;

  /** More was folded and is visible now. */
  public synchronized void advanced() {
    notifyAll();
  }

  /** Whether the condition came true in that time. */
  public boolean await(BooleanSupplier condition, Duration patience) {
    long end = System.nanoTime() + patience.toNanos();
    while (!condition.getAsBoolean()) {
      if (System.nanoTime() > end || !slept()) {
        return false;
      }
    }
    return true;
  }

  private synchronized boolean slept() {
    try {
      wait(LOOK_AGAIN_MILLIS);
      return true;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
