package org.kaitei.query.views;

/** The view of one stream, which knows how far into the stream it has seen. */
public interface StreamView<V extends StreamView<V>> extends View<V> {

  /** The number of the last event of its own stream; events of others do not count. */
  long revision();
}
