package org.kaitei.query.views;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Lists that keep the order in which their entries first came. */
public final class InOrder {

  private InOrder() {}

  /** The list with the entry where its like stood, or at the end when there was none. */
  public static <T> List<T> put(List<T> entries, Predicate<T> alike, T entry) {
    List<T> changed = new ArrayList<>(entries);
    for (int i = 0; i < changed.size(); i++) {
      if (alike.test(changed.get(i))) {
        changed.set(i, entry);
        return List.copyOf(changed);
      }
    }
    changed.add(entry);
    return List.copyOf(changed);
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
