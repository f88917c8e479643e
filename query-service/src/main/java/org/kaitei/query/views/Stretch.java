package org.kaitei.query.views;

import java.util.List;

/**
 * A part of a stream's history that grows until it is full, and never changes otherwise.
 *
 * @param <E> what its entries are
 */
public interface Stretch<E extends Entry> {

  /** In their order. */
  List<E> revisions();
}
