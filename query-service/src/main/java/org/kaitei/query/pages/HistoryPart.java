package org.kaitei.query.pages;

import java.util.List;
import java.util.Map;
import org.kaitei.indicator.IndicatorId;
import org.kaitei.plan.PlanId;
import org.kaitei.query.history.HistoryDocument;
import org.kaitei.query.history.HistoryOf;
import org.kaitei.query.history.Revision;
import org.kaitei.query.question.Moment;

/**
 * A stretch of an indicator's history, newest first.
 *
 * @param caption how many there are of what
 * @param newer where the next newer stretch is; null at the newest
 * @param older where the next older stretch is; null at the oldest
 */
public record HistoryPart(List<HistoryLine> lines, String caption, String newer, String older) {

  static final int LENGTH = 20;

  /**
   * The newest revision to show.
   *
   * @param upTo as asked for in the address
   * @param all how many revisions there are
   */
  static long newest(String upTo, long all) {
    long asked = upTo.matches("\\d{1,18}") ? Long.parseLong(upTo) : all;
    return Math.clamp(asked, Math.min(1, all), all);
  }

  /** Asks for the revisions up to one. */
  static HistoryOf.Between endingWith(long revision, IndicatorId indicator, Moment moment) {
    long before = Math.max(0, revision - LENGTH);
    return new HistoryOf.Between(indicator, before + 1, revision, moment);
  }

  /**
   * @param all how many revisions there are
   */
  static HistoryPart of(
      HistoryDocument history, long all, Map<PlanId, String> titles, Visit visit) {
    visit.expect(history.revisions().stream().map(Revision::recordedBy));
    List<Long> own =
        history.revisions().stream()
            .filter(revision -> revision.stream().equals(history.indicator().stream()))
            .map(Revision::revision)
            .toList();
    long from = own.isEmpty() ? 0 : own.getFirst();
    long to = own.isEmpty() ? 0 : own.getLast();
    return new HistoryPart(
        history.revisions().reversed().stream().map(r -> HistoryLine.of(r, titles, visit)).toList(),
        caption(history.revisions().size(), own, all, visit.words()),
        to < all ? link(Math.min(all, to + LENGTH), visit) : null,
        from > 1 ? link(from - 1, visit) : null);
  }

  private static String caption(int listed, List<Long> own, long all, Words words) {
    int ofPlans = listed - own.size();
    if (own.isEmpty()) {
      return words.say("history.caption.plans", ofPlans);
    }
    String ofIndicator = words.say("history.caption", own.getFirst(), own.getLast(), all);
    return ofPlans == 0
        ? ofIndicator
        : words.say("history.caption.both", ofIndicator, words.say("history.count", ofPlans));
  }

  private static String link(long upTo, Visit visit) {
    return visit.here(Map.of("upTo", upTo)) + "#history";
  }
}
