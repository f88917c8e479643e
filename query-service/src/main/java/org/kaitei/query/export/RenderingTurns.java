package org.kaitei.query.export;

import java.time.Duration;
import java.util.function.Supplier;
import org.kaitei.web.Turns;

/**
 * A file and the sheet that it is made of stand in memory as a whole, so a few are made at once.
 * Those without an account wait among themselves, and nobody at work waits for them.
 */
public final class RenderingTurns {

  private static final Duration PATIENCE = Duration.ofSeconds(10);
  private static final int AT_ONCE = 2;

  private final Turns forReaders;
  private final Turns forOthers;

  public RenderingTurns() {
    this(PATIENCE);
  }

  RenderingTurns(Duration patience) {
    forReaders = new Turns(AT_ONCE, patience, "files-waiting");
    forOthers = new Turns(AT_ONCE, patience, "files-waiting");
  }

  /**
   * @param reader whether who asks may read all that there is
   * @throws org.kaitei.ledger.Refusal {@code files-waiting} when no turn came
   */
  <T> T take(boolean reader, Supplier<T> work) {
    return (reader ? forReaders : forOthers).take(work);
  }
}
