package org.kaitei.query.pages;

import java.util.List;
import java.util.Map;
import org.kaitei.indicator.IndicatorId;
import org.kaitei.query.history.HistoryDocument;
import org.kaitei.query.history.HistoryOf;
import org.kaitei.query.question.Moment;

/**
 * A stretch of an indicator's history, newest first.
 *
 * @param newer where the next newer stretch is; null at the newest
 * @param older where the next older stretch is; null at the oldest
 */
public record HistoryPart(
    List<HistoryLine> lines, long from, long to, long all, String newer, String older) {

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
  static HistoryOf endingWith(long revision, IndicatorId indicator, Moment moment) {
    long before = Math.max(0, revision - LENGTH);
    return new HistoryOf(indicator, (int) (revision - before), before, moment);
  }

  /**
   * @param all how many revisions there are
   */
  static HistoryPart of(HistoryDocument history, long all, Visit visit) {
    long from = history.revisions().getFirst().revision();
    long to = history.revisions().getLast().revision();
    return new HistoryPart(
        history.revisions().reversed().stream().map(r -> HistoryLine.of(r, visit)).toList(),
        from,
        to,
        all,
        to < all ? link(Math.min(all, to + LENGTH), visit) : null,
        from > 1 ? link(from - 1, visit) : null);
  }

  private static String link(long upTo, Visit visit) {
    return visit.here(Map.of("upTo", upTo)) + "#history";
  }
}
