package org.kaitei.query.history;

import org.kaitei.indicator.IndicatorId;
import org.kaitei.query.question.Moment;
import org.kaitei.query.question.Paging;
import org.kaitei.query.question.Question;

/**
 * Asks for a page of an indicator's history.
 *
 * @param limit how many revisions at most
 * @param after the last entry that the asker has seen
 */
public record HistoryOf(IndicatorId indicator, int limit, Cursor after, Moment moment)
    implements Question<HistoryDocument> {

  /**
   * Asks for some of the indicator's own revisions, with what plans said about it meanwhile.
   *
   * @param from the first of them
   * @param to the last of them
   */
  public record Between(IndicatorId indicator, long from, long to, Moment moment)
      implements Question<HistoryDocument> {

    @Override
    public Between at(Moment moment) {
      return new Between(indicator, from, to, moment);
    }

    @Override
    public Class<HistoryDocument> answer() {
      return HistoryDocument.class;
    }
  }

  /** With what an address says about the page, see {@link Paging}. */
  public static HistoryOf page(IndicatorId indicator, String limit, String after, Moment moment) {
    return new HistoryOf(indicator, Paging.limit(limit), Cursor.of(after), moment);
  }

  @Override
  public HistoryOf at(Moment moment) {
    return new HistoryOf(indicator, limit, after, moment);
  }

  @Override
  public Class<HistoryDocument> answer() {
    return HistoryDocument.class;
  }
}
