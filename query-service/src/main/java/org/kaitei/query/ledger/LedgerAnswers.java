package org.kaitei.query.ledger;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.axonframework.queryhandling.QueryHandler;
import org.kaitei.query.views.ViewReader;
import org.kaitei.query.views.ViewsAt;

/** Answers what the ledger holds. */
public final class LedgerAnswers {

  /** Of stretches, which hold more than a town gathers in ten years. */
  private static final int READ_AHEAD = 600;

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
    LedgerEnd end = LedgerEnd.of(views);
    LedgerEnd newest = from >= end.position() && until == views ? end : LedgerEnd.of(until, from);
    try (Stream<Long> numbers = candidates.newestFirst(newest.stretch(), wanted)) {
      Iterator<LedgerEntry> found =
          InChunks.of(numbers)
              .flatMap(some -> known.read(until, begun, whole, some).stream())
              .filter(searched -> isVisible(searched.entry(), from, until))
              .takeWhile(searched -> !wanted.isBefore(searched.entry()))
              .filter(wanted::fits)
              .map(Searched::entry)
              .iterator();
      Page page = Page.of(found, question.limit());
      return new LedgerDocument(page.entries, page.next, views.mark(), end.position());
    }
  }

  @QueryHandler
  public HitsDocument count(LedgerHits question) {
    String begun = reader.begun(); // first, as above
    long whole = reader.place().position();
    LedgerFilter filter = question.filter();
    ViewsAt views = reader.at(question.moment().asOf());
    Wanted wanted = Wanted.of(filter, views);
    ViewsAt until = filter.to() == null ? views : views.until(filter.to());
    LedgerEnd end = LedgerEnd.of(views);
    LedgerEnd newest = until == views ? end : LedgerEnd.of(until);
    var effort = new Effort();
    long events =
        filter.isOfTimeAlone()
            ? Math.max(0, newest.position() - LedgerEnd.before(filter.from(), views))
            : fitting(wanted, newest, until, begun, whole, effort);
    Set<String> recorders = new TreeSet<>(candidates.recorders());
    recorders.addAll(known.recorders(begun));
    return new HitsDocument(events, !effort.isOver(), recorders, views.mark(), end.position());
  }

  private long fitting(
      Wanted wanted, LedgerEnd newest, ViewsAt until, String begun, long whole, Effort effort) {
    try (Stream<Long> numbers = candidates.newestFirst(newest.stretch(), wanted)) {
      return InChunks.of(numbers.takeWhile(number -> effort.allows(known.isAtHand(begun, number))))
          .flatMap(some -> known.read(until, begun, whole, some).stream())
          .filter(searched -> isVisible(searched.entry(), Long.MAX_VALUE, until))
          .takeWhile(searched -> !wanted.isBefore(searched.entry()))
          .filter(wanted::fits)
          .mapToLong(searched -> searched.entry().position())
          .distinct()
          .count();
    }
  }

  private static boolean isVisible(LedgerEntry entry, long from, ViewsAt until) {
    return entry.position() <= from && entry.isVisibleAt(until.mark());
  }

  /**
   * What fits into an answer. The parts of one event are never told apart.
   *
   * @param next null when nothing follows
   */
  private record Page(List<LedgerEntry> entries, Long next) {

    static Page of(Iterator<LedgerEntry> found, int limit) {
      List<LedgerEntry> page = new ArrayList<>();
      long last = 0;
      int events = 0;
      while (found.hasNext()) {
        LedgerEntry next = found.next();
        if (next.position() != last && ++events > limit) {
          return new Page(page, last);
        }
        last = next.position();
        page.add(next);
      }
      return new Page(page, null);
    }
  }

  /**
   * Reads the newest part of the ledger, so that nobody waits for it who looks through it first.
   */
  void readAhead() {
    String begun = reader.begun();
    long whole = reader.place().position();
    ViewsAt views = reader.now();
    InChunks.of(Candidates.ALL.newestFirst(LedgerEnd.of(views).stretch(), null).limit(READ_AHEAD))
        .forEach(some -> known.read(views, begun, whole, some));
  }
}
