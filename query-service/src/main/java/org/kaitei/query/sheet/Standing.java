package org.kaitei.query.sheet;

import java.util.function.BiPredicate;
import org.kaitei.query.views.Changed;

/**
 * What stands in a cell of a row: its own print, until the figure was changed by a transaction that
 * was recorded after the cell was printed; where the row prints nothing, what the ledger holds.
 *
 * @param printed null when the row leaves the cell empty
 * @param held what the ledger holds; null when it holds nothing any more
 * @param unit that what the ledger holds was recorded in; null when it holds nothing
 * @param since when what is shown was recorded; null when nobody knows
 * @param said by which event what is shown is said: where the ledger holds what the row prints, by
 *     the one that made it stand there; null when nobody has said anything
 * @param differs whether both are there and say different things, or what was printed is gone
 */
record Standing<T>(
    T printed,
    T held,
    String unit,
    Changed since,
    Changed said,
    boolean changedSince,
    boolean differs) {

  /**
   * @param reported when the cell was last printed; null when it never was
   */
  static <T> Standing<T> own(T printed, Changed reported) {
    return new Standing<>(printed, printed, null, null, reported, false, false);
  }

  /** Where what the row printed does not count. */
  static <T> Standing<T> held(T held, String unit, Changed changed) {
    return new Standing<>(null, held, unit, changed, changed, false, false);
  }

  /**
   * @param reported when the cell was last printed; null when it never was
   */
  static <T> Standing<T> of(
      T printed, T held, String unit, Changed changed, Changed reported, BiPredicate<T, T> says) {
    boolean changedSince = reported != null && changed.recordedAt().isAfter(reported.recordedAt());
    boolean differs = printed != null && !says.test(printed, held);
    Changed since = changedSince || printed == null ? changed : reported;
    Changed said = since == reported && differs ? reported : changed;
    return new Standing<>(printed, held, unit, since, said, changedSince, differs);
  }

  T shown() {
    return isHeld() ? held : printed;
  }

  /** The unit of what is shown; null when the row prints it, and so says its unit. */
  String shownUnit() {
    return isHeld() ? unit : null;
  }

  /** Of the event that says what is shown; null when none does. */
  Long position() {
    return said == null ? null : said.position();
  }

  private boolean isHeld() {
    return changedSince || printed == null;
  }
}
