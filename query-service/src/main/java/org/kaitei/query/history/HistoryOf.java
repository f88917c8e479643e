package org.kaitei.query.history;

import org.kaitei.indicator.IndicatorId;
import org.kaitei.query.question.Moment;
import org.kaitei.query.question.Paging;

/**
 * Asks for a page of an indicator's history.
 *
 * @param limit how many revisions at most
 * @param after the last revision that the asker has seen; 0 for the first page
 */
public record HistoryOf(IndicatorId indicator, int limit, long after, Moment moment) {

  /** With what an address says about the page, see {@link Paging}. */
  public static HistoryOf page(IndicatorId indicator, String limit, String after, Moment moment) {
    return new HistoryOf(indicator, Paging.limit(limit), Paging.after(after), moment);
  }
}
