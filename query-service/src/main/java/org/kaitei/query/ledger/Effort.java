package org.kaitei.query.ledger;

/**
 * What may be read to count what fits: all stretches that are at hand, and few besides, so that
 * nobody waits for a number.
 */
final class Effort {

  private static final int MOST_READ = 32;

  private int read;
  private boolean over;

  /**
   * @param atHand whether it costs next to nothing
   */
  boolean allows(boolean atHand) {
    if (!atHand && ++read > MOST_READ) {
      over = true;
    }
    return !over;
  }

  /** Whether something was not read. */
  boolean isOver() {
    return over;
  }
}
