package org.kaitei.query.fold;

/** The topic goes on at another position than the next. Nothing is skipped: it is read anew. */
final class Gap extends RuntimeException {

  private static final long serialVersionUID = 1L;

  Gap(long expected, long found) {
    super("position %d is next, but the topic goes on at %d".formatted(expected, found));
  }
}
