package org.kaitei.command;

import java.time.Duration;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionFactory;

/** How long a test waits for what comes when the machine gets to it. */
public final class Patience {

  /** Only a test that fails ever waits as long. */
  public static final Duration LONG = Duration.ofMinutes(3);

  private static final Duration LOOK_AGAIN = Duration.ofMillis(20);

  private Patience() {}

  public static ConditionFactory await() {
    return Awaitility.await().atMost(LONG).pollDelay(Duration.ZERO).pollInterval(LOOK_AGAIN);
  }
}
