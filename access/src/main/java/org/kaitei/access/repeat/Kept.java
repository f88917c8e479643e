package org.kaitei.access.repeat;

import java.util.function.Function;

/**
 * What is kept of an answer {@code T}, for those who send the same again.
 *
 * @param type of what is kept
 * @param of never holds a password or a token
 * @param again the answer for who sends the same again, or a refusal where it cannot be given twice
 */
public record Kept<T, K>(Class<K> type, Function<T, K> of, Function<K, T> again) {

  /** An answer without a secret. */
  public static <T> Kept<T, T> whole(Class<T> type) {
    return new Kept<>(type, Function.identity(), Function.identity());
  }
}
