package org.kaitei.query.sheet;

import java.util.function.BiPredicate;
import org.kaitei.query.views.Changed;

/**
 * What stands in a cell of a row: its own print, until the figure was changed by a transaction that
 * was recorded after the row was reported.
 *
 * @param printed null when the row leaves the cell empty
 * @param held what the ledger holds; null when it holds nothing any more
 * @param differs whether the two say different things
 */
record Standing<T>(T printed, T held, boolean changedSince, boolean differs) {

  static <T> Standing<T> own(T printed) {
    return new Standing<>(printed, printed, false, false);
  }

  static <T> Standing<T> of(
      T printed, T held, Changed changed, Changed reported, BiPredicate<T, T> says) {
    boolean changedSince = changed.recordedAt().isAfter(reported.recordedAt());
    boolean same = printed == null ? held == null : says.test(printed, held);
    boolean differs = !same && (changedSince || printed != null);
    return new Standing<>(printed, held, changedSince, differs);
  }

  T shown() {
    return changedSince ? held : printed;
  }
}
