package org.kaitei.query.grid;

import org.kaitei.indicator.IndicatorId;
import org.kaitei.query.question.Moment;
import org.kaitei.query.question.Paging;
import org.kaitei.query.question.Question;

/**
 * Asks for a page of an indicator's grid.
 *
 * @param limit how many revisions at most, except that no transaction is cut in two
 * @param after the last revision that the asker has seen; 0 for the first page
 */
public record GridOf(IndicatorId indicator, GridRows rows, int limit, long after, Moment moment)
    implements Question<GridDocument> {

  private static final int MOST = 200;

  /** With what an address says about the page, see {@link Paging}; at most 200 revisions. */
  static GridOf page(
      IndicatorId indicator, GridRows rows, String limit, String after, Moment moment) {
    return new GridOf(
        indicator, rows, Math.min(MOST, Paging.limit(limit)), Paging.after(after), moment);
  }

  @Override
  public GridOf at(Moment moment) {
    return new GridOf(indicator, rows, limit, after, moment);
  }

  @Override
  public Class<GridDocument> answer() {
    return GridDocument.class;
  }
}
