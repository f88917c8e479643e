package org.kaitei.query.views;

import org.kaitei.ledger.RecordedEvent;

/**
 * What is read: a pure fold of the events that concern it. Its fields are the stored document.
 *
 * @param <V> the view itself
 */
public interface View<V extends View<V>> {

  V after(RecordedEvent event);
}
