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

  /** Of stretches, which hold more than a town gathers in ten years. */
  private static final int READ_AHEAD = 600;

  private final ViewReader reader;
  private final Candidates candidates;
  private final KnownRecorders recorders;
  private final KnownLedger known;

  public LedgerAnswers(ViewReader reader, Candidates candidates) {
    this.reader = reader;
    this.candidates = candidates;
    this.recorders = new KnownRecorders(candidates);
    this.known = new KnownLedger(recorders);
  }

  @QueryHandler
  public LedgerDocument search(LedgerSearch question) {
    long from = question.before() == Long.MAX_VALUE ? Long.MAX_VALUE : question.before() - 1;
    var seen = LedgerSeen.by(reader, question.filter(), question.moment(), from);
    try (Stream<Long> numbers = candidates(seen)) {
      Page page = Page.of(seen.fitting(numbers, known).iterator(), question.limit());
      return new LedgerDocument(
          page.entries, page.next, seen.views().mark(), seen.end().position());
    }
  }

  @QueryHandler
  public HitsDocument count(LedgerHits question) {
    var seen = LedgerSeen.by(reader, question.filter(), question.moment(), Long.MAX_VALUE);
    var effort = new Effort();
    long before = seen.before();
    long events =
        question.filter().isOfTimeAlone()
            ? Math.max(0, seen.newest().position() - before)
            : fitting(seen, before, effort);
    long end = seen.end().position();
    return new HitsDocument(
        events,
        !effort.isOver(),
        recorders.until(seen.begun(), seen.whole(), end),
        seen.views().mark(),
        end);
  }

  private Stream<Long> candidates(LedgerSeen seen) {
    return candidates.newestFirst(seen.newest().stretch(), seen.wanted());
  }

  private long fitting(LedgerSeen seen, long before, Effort effort) {
    long oldest = LedgerView.number(before + 1); // nothing is spent on what lies before
    try (Stream<Long> numbers = candidates(seen)) {
      Stream<Long> allowed =
          numbers
              .takeWhile(number -> number >= oldest)
              .takeWhile(number -> effort.allows(known.isAtHand(seen.begun(), number)));
      return seen.fitting(allowed, known).mapToLong(LedgerEntry::position).distinct().count();
    }
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
