package org.kaitei.command.note;

import java.util.Map;
import org.kaitei.ledger.Refusal;
import org.kaitei.note.NotePlace;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;

/**
 * The further places at which a note is shown (再掲), by their numbers.
 *
 * @param last the highest number that was ever given
 */
record Listings(PMap<Integer, NotePlace> further, int last) {

  static final int MOST = 50;
  static final Listings NONE = new Listings(HashTreePMap.empty(), 0);

  boolean hold(NotePlace place) {
    return further.containsValue(place);
  }

  /** Null when there is no such number, or no longer. */
  NotePlace at(int number) {
    return further.get(number);
  }

  /**
   * @throws Refusal {@code too-many-listings}
   */
  int next() {
    if (further.size() >= MOST) {
      throw Refusal.invalid("too-many-listings", Map.of("most", MOST));
    }
    return last + 1;
  }

  Listings with(int number, NotePlace place) {
    return new Listings(further.plus(number, place), Math.max(last, number));
  }

  Listings without(int number) {
    return new Listings(further.minus(number), last);
  }
}
