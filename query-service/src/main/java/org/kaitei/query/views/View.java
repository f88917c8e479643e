package org.kaitei.query.views;

import org.kaitei.ledger.RecordedEvent;

/**
 * What is read: a pure fold of the events that concern it. Its fields are the stored document.
 *
 * @param <V> the view itself
 */
public interface View<V extends View<V>> {

  V after(RecordedEvent event);

  /** How many entries its lists have, which tells how large it may be; 0 when they stay few. */
  default int entries() {
    return 0;
  }
}
