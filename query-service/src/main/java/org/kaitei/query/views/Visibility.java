package org.kaitei.query.views;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BooleanSupplier;

/** Wakes those who wait until more is visible. */
public final class Visibility {

  /** Where another instance folds, nobody wakes us: look again this often. */
  private static final long LOOK_AGAIN_MILLIS = 20;

  private final List<Runnable> listeners = new CopyOnWriteArrayList<>();

  /** Whatever is to be done whenever this instance made more visible; it must take no time. */
  public void whenAdvanced(Runnable listener) {
    listeners.add(listener);
  }

  /** More was folded and is visible now. */
  public void advanced() {
    wake();
    listeners.forEach(Runnable::run);
  }

  private synchronized void wake() {
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
