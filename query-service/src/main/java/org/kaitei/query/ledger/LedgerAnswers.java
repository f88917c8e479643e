package org.kaitei.query.ledger;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.axonframework.queryhandling.QueryHandler;
import org.kaitei.query.views.ViewReader;
import org.kaitei.query.views.ViewsAt;

/** Answers what the ledger holds. */
public final class LedgerAnswers {

  private final ViewReader reader;
  private final Candidates candidates;
  private final KnownLedger known = new KnownLedger();

  public LedgerAnswers(ViewReader reader, Candidates candidates) {
    this.reader = reader;
    this.candidates = candidates;
  }

  @QueryHandler
  public LedgerDocument search(LedgerSearch question) {
    String begun = reader.begun(); // first, so that what is read later is never taken for older
    long whole = reader.place().position();
    ViewsAt views = reader.at(question.moment().asOf());
    Wanted wanted = Wanted.of(question.filter(), views);
    long from = question.before() == Long.MAX_VALUE ? Long.MAX_VALUE : question.before() - 1;
    ViewsAt until = wanted.filter().to() == null ? views : views.until(wanted.filter().to());
    try (Stream<Long> numbers = candidates.newestFirst(LedgerEnd.stretch(until, from), wanted)) {
      Iterator<LedgerEntry> found =
          InChunks.of(numbers)
              .flatMap(some -> known.read(until, begun, whole, some).stream())
              .filter(searched -> isVisible(searched.entry(), from, until))
              .takeWhile(searched -> !wanted.isBefore(searched.entry()))
              .filter(wanted::fits)
              .map(Searched::entry)
              .iterator();
      return page(found, question.limit(), views);
    }
  }

  private static boolean isVisible(LedgerEntry entry, long from, ViewsAt until) {
    return entry.position() <= from && entry.isVisibleAt(until.mark());
  }

  /** The parts of one event are never told apart. */
  private static LedgerDocument page(Iterator<LedgerEntry> found, int limit, ViewsAt views) {
    List<LedgerEntry> page = new ArrayList<>();
    long last = 0;
    int events = 0;
    while (found.hasNext()) {
      LedgerEntry next = found.next();
      if (next.position() != last && ++events > limit) {
        return new LedgerDocument(page, last, views.mark(), LedgerEntries.last(views));
      }
      last = next.position();
      page.add(next);
    }
    return new LedgerDocument(page, null, views.mark(), LedgerEntries.last(views));
  }
}
