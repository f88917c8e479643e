package org.kaitei.query.subscription;

import java.time.Duration;

/**
 * @param most streams that one instance keeps open
 * @param mostOfOne streams that it keeps open for one account, or one address without an account
 * @param queue how many messages wait for one reader
 * @param window how many of the last transactions a reader can resume behind
 * @param heartbeat after which time something is sent though nothing happened
 */
public record SubscriptionSettings(
    int most, int mostOfOne, int queue, int window, Duration heartbeat) {

  private static final int MOST = 10_000;

  /** What an open stream takes, as measured (docs/performance.md), and a little more. */
  private static final long BYTES_OF_ONE = 128 << 10;

  /**
   * As many streams as leave half of the memory to everything else.
   *
   * @param heap in bytes
   */
  public static int mostIn(long heap) {
    return (int) Math.min(MOST, heap / 2 / BYTES_OF_ONE);
  }
}
