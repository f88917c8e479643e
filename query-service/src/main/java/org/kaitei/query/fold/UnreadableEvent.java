package org.kaitei.query.fold;

/** A record that this release cannot read. To go on behind it would be to lose it. */
final class UnreadableEvent extends RuntimeException {

  private static final long serialVersionUID = 1L;

  UnreadableEvent(String where, RuntimeException why) {
    super(where + " cannot be read by this release: " + why.getMessage(), why);
  }
}
