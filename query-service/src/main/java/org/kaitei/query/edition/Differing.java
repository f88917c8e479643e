package org.kaitei.query.edition;

import java.util.Objects;

/**
 * Something as it was and as it is.
 *
 * @param before null when it was not there
 * @param after null when it is no more
 * @param words the same in the reader's language; null before it is told to one
 */
public record Differing<T>(T before, T after, String words) {

  public Differing(T before, T after) {
    this(before, after, null);
  }

  public Differing<T> in(String told) {
    return new Differing<>(before, after, told);
  }

  /** Null when both are the same. */
  static <T> Differing<T> of(T before, T after) {
    return Objects.equals(before, after) ? null : new Differing<>(before, after);
  }
}
