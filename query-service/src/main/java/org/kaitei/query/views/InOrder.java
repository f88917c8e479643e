package org.kaitei.query.views;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/** Lists that keep the order in which their entries first came. */
public final class InOrder {

  private InOrder() {}

  /**
   * The list with the entry where that of the same key stood, or at the end when there was none.
   *
   * @param key the same function each time; with another one a long list is gone through anew
   */
  public static <T, K> List<T> put(List<T> entries, Function<T, K> key, T entry) {
    return Keyed.of(entries, key).put(entry);
  }

  /** The first entry with the key. */
  public static <T, K> Optional<T> find(List<T> entries, Function<T, K> key, K wanted) {
    return entries instanceof Keyed<T> keyed && keyed.isBy(key)
        ? keyed.find(wanted)
        : entries.stream().filter(entry -> wanted.equals(key.apply(entry))).findFirst();
  }

  /** The list with one entry more at its end. */
  public static <T> List<T> and(List<T> entries, T last) {
    List<T> more = new ArrayList<>(entries);
    more.add(last);
    return List.copyOf(more);
  }

  /** The list without what the test finds. */
  public static <T> List<T> without(List<T> entries, Predicate<T> gone) {
    return entries.stream().filter(gone.negate()).toList();
  }
}
