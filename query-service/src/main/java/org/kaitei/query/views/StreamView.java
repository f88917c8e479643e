package org.kaitei.query.views;

/** A view of one stream, which knows how far into the stream it has seen. */
public interface StreamView {

  /** The number of the last event of its own stream; events of others do not count. */
  long revision();
}
