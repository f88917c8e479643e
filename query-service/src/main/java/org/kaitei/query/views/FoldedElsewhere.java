package org.kaitei.query.views;

/** Another instance has changed the views since this one read them. */
public final class FoldedElsewhere extends RuntimeException {

  private static final long serialVersionUID = 1L;

  FoldedElsewhere(String what) {
    super("another instance has changed " + what);
  }
}
