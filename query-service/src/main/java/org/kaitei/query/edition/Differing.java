package org.kaitei.query.edition;

import java.util.Objects;

/**
 * Something as it was and as it is.
 *
 * @param before null when it was not there
 * @param after null when it is no more
 */
public record Differing<T>(T before, T after) {

  /** Null when both are the same. */
  static <T> Differing<T> of(T before, T after) {
    return Objects.equals(before, after) ? null : new Differing<>(before, after);
  }
}
