package org.kaitei.web;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.kaitei.ledger.Refusal;

/**
 * Lets a few do at once what takes much memory, and the others wait for a while: nobody hangs
 * behind a file that lasts.
 */
public final class Turns {

  private final Semaphore free;
  private final Duration patience;
  private final Refusal inVain;

  /**
   * @param code of the refusal of who has waited in vain, which says to come again after the same
   *     time
   */
  public Turns(int atOnce, Duration patience, String code) {
    this.free = new Semaphore(atOnce);
    this.patience = patience;
    var facts = Map.of("retryAfter", Math.max(1, patience.toSeconds()));
    this.inVain = new Refusal(Refusal.Kind.NOT_YET, code, facts, List.of());
  }

  /**
   * @throws Refusal when no turn came
   */
  public <T> T take(Supplier<T> work) {
    if (!comes()) {
      throw inVain;
    }
    try {
      return work.get();
    } finally {
      free.release();
    }
  }

  private boolean comes() {
    try {
      return free.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
