package org.kaitei.query.pages.overview;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kaitei.indicator.IndicatorId;
import org.kaitei.query.lately.ChangesDocument;
import org.kaitei.query.ledger.LedgerEntry;
import org.kaitei.query.pages.Link;
import org.kaitei.query.pages.Visit;
import org.kaitei.query.pages.Words;
import org.kaitei.query.pages.ledger.LedgerLine;
import org.kaitei.query.pages.ledger.LedgerNames;

/**
 * Something that changed lately.
 *
 * @param event where all of it is told
 * @param subject that it is about; null for the plan itself
 * @param when the period and component of a figure; null for anything else
 * @param before null when there was nothing, or the event does not keep it
 * @param after null when there is nothing any more
 */
public record LatelyLine(
    Link event,
    String what,
    @Nullable Link subject,
    @Nullable String when,
    @Nullable String before,
    @Nullable String after,
    @Nullable String reason,
    String who) {

  /** Enough to see what goes on; the ledger has the rest. */
  private static final int MOST = 10;

  /**
   * @param indicators what those of the plan are called
   */
  public static List<LatelyLine> of(
      ChangesDocument changes, Map<IndicatorId, String> indicators, Visit visit) {
    var names = new LedgerNames(Map.of(), indicators);
    List<LedgerEntry> newest = changes.changes().stream().limit(MOST).toList();
    visit.expect(newest.stream().map(LedgerEntry::recordedBy));
    return newest.stream().map(entry -> of(entry, names, visit)).toList();
  }

  private static LatelyLine of(LedgerEntry entry, LedgerNames names, Visit visit) {
    Words words = visit.words();
    return new LatelyLine(
        new Link(words.moment(entry.recordedAt()), visit.event(entry.position())),
        words.say("event." + entry.kind()),
        isOfPlan(entry) ? null : LedgerLine.about(entry, names, visit),
        period(entry, words),
        LedgerLine.before(entry, visit),
        LedgerLine.after(entry, visit),
        entry.reason(),
        visit.signature(entry.recordedBy(), entry.department(), entry.recordedAt()));
  }

  private static boolean isOfPlan(LedgerEntry entry) {
    return entry.indicator() == null && entry.stream().kind().equals("plan");
  }

  private static @Nullable String period(LedgerEntry entry, Words words) {
    String period = words.period(entry.period());
    return period == null || entry.component() == null
        ? period
        : words.say("with-component", period, entry.component());
  }
}
