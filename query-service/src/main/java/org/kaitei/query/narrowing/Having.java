package org.kaitei.query.narrowing;

import java.util.Collection;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.kaitei.ledger.Ids;

/**
 * What an indicator has to have of something to be chosen: one that is named, or none at all.
 *
 * @param one null for those that have none
 */
public record Having<T>(@Nullable T one) {

  public static <T> Having<T> none() {
    return new Having<>(null);
  }

  /**
   * With what an address says: {@code none}, or one.
   *
   * @param read makes one of its name, or refuses it
   */
  public static <T> Having<T> of(String text, Function<String, T> read) {
    return text.equals(Ids.NONE) ? none() : new Having<>(read.apply(text));
  }

  /** Whether that is the case where there are these of it. */
  public boolean isMetBy(Collection<T> own) {
    return one == null ? own.isEmpty() : own.contains(one);
  }

  /** As an address says it. */
  @Override
  public String toString() {
    return one == null ? Ids.NONE : one.toString();
  }
}
