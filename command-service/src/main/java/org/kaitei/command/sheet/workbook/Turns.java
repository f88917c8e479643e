package org.kaitei.command.sheet.workbook;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.kaitei.ledger.Refusal;

/** Lets a few at once, and the others wait for a while: nobody hangs behind a file that lasts. */
final class Turns {

  private final Semaphore free;
  private final Duration patience;

  Turns(int atOnce, Duration patience) {
    this.free = new Semaphore(atOnce);
    this.patience = patience;
  }

  /**
   * @throws Refusal {@code workbooks-waiting} when no turn came
   */
  <T> T take(Supplier<T> work) {
    if (!comes()) {
      throw new Refusal(Refusal.Kind.NOT_YET, "workbooks-waiting", Map.of(), List.of());
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
