package org.kaitei.query.ledger;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kaitei.query.question.Moment;
import org.kaitei.query.views.ViewReader;
import org.kaitei.query.views.ViewsAt;

/**
 * What of the ledger is seen by who looks for something.
 *
 * @param begun the beginning of the views; null before they have begun
 * @param whole the last position that is known to be visible
 * @param views at the moment that is asked about
 * @param until likewise, or at the last moment that is looked at where that is earlier
 * @param end of the ledger at the moment that is asked about
 * @param newest where what is looked at ends
 * @param from the last position that is wanted
 */
record LedgerSeen(
    @Nullable String begun,
    long whole,
    ViewsAt views,
    Wanted wanted,
    ViewsAt until,
    LedgerEnd end,
    LedgerEnd newest,
    long from) {

  /** Its beginning is read first, so that what is read later is never taken for older. */
  static LedgerSeen by(ViewReader reader, LedgerFilter filter, Moment moment, long from) {
    String begun = reader.begun();
    long whole = reader.place().position();
    ViewsAt views = reader.at(moment.asOf());
    Wanted wanted = Wanted.of(filter, views);
    ViewsAt until = filter.to() == null ? views : views.until(filter.to());
    LedgerEnd end = LedgerEnd.of(views);
    LedgerEnd newest = from >= end.position() && until == views ? end : LedgerEnd.of(until, from);
    return new LedgerSeen(begun, whole, views, wanted, until, end, newest, from);
  }

  /** The last position before all that is looked at; 0 when nothing comes before it. */
  long before() {
    return LedgerEnd.before(wanted.filter().from(), views);
  }

  /**
   * What fits, newest first, of stretches that may hold it.
   *
   * @param numbers of the stretches, falling
   */
  Stream<LedgerEntry> fitting(Stream<Long> numbers, KnownLedger known) {
    return InChunks.of(numbers)
        .flatMap((List<Long> some) -> known.read(until, begun, whole, some).stream())
        .filter(searched -> isVisible(searched.entry()))
        .takeWhile(searched -> !wanted.isBefore(searched.entry()))
        .filter(wanted::fits)
        .map(Searched::entry);
  }

  private boolean isVisible(LedgerEntry entry) {
    return entry.position() <= from && entry.isVisibleAt(until.mark());
  }
}
