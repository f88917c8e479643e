package org.kaitei.query.subscription;

/**
 * Whether streams can begin: when all that had been recorded before is known here and visible, so
 * that nothing is missing between what somebody is shown first and what they are told then.
 */
final class Readiness {

  private boolean caughtUp;
  private long owed = Long.MAX_VALUE;
  private boolean ready;

  /** The topic is read once more; what is known stays known. */
  synchronized void begins() {
    caughtUp = false;
  }

  /**
   * @param last position of what had been recorded when the reading began
   */
  synchronized void caughtUp(long last) {
    caughtUp = true;
    owed = last;
  }

  synchronized void visible(long position) {
    ready |= caughtUp && position >= owed;
  }

  /**
   * Streams cannot begin any more.
   *
   * @param owed what has to become visible first
   */
  synchronized void lost(long owed) {
    ready = false;
    this.owed = owed;
  }

  synchronized boolean isReady() {
    return ready;
  }
}
