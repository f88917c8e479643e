package org.kaitei.query.edition;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The fewest entries that must have been moved to turn one order into another. */
final class LongestRun {

  private LongestRun() {}

  /**
   * @param before the same entries as {@code after}, in their former order
   * @return all but a longest run of entries that follow each other in both orders
   */
  static <T> Set<T> outside(List<T> before, List<T> after) {
    Map<T, Integer> places = new HashMap<>();
    before.forEach(entry -> places.put(entry, places.size()));
    Map<T, T> previous = new HashMap<>();
    TreeMap<Integer, T> ends = new TreeMap<>();
    List<Integer> byLength = new ArrayList<>();
    for (T entry : after) {
      int place = places.get(entry);
      int length = length(byLength, place);
      if (length > 0) {
        previous.put(entry, ends.get(byLength.get(length - 1)));
      }
      if (length == byLength.size()) {
        byLength.add(place);
      } else {
        byLength.set(length, place);
      }
      ends.put(place, entry);
    }
    Set<T> moved = new HashSet<>(after);
    T kept = byLength.isEmpty() ? null : ends.get(byLength.getLast());
    for (; kept != null; kept = previous.get(kept)) {
      moved.remove(kept);
    }
    return moved;
  }

  /** How many entries a run can have before this place. */
  private static int length(List<Integer> byLength, int place) {
    int length = 0;
    while (length < byLength.size() && byLength.get(length) < place) {
      length++;
    }
    return length;
  }
}
