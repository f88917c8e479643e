package org.kaitei.query.history;

import java.util.Map;
import org.kaitei.indicator.IndicatorId;
import org.kaitei.ledger.Refusal;
import org.kaitei.query.question.Moment;

/**
 * Asks for a page of an indicator's history.
 *
 * @param limit how many revisions at most
 * @param after the last revision that the asker has seen; 0 for the first page
 */
public record HistoryOf(IndicatorId indicator, int limit, long after, Moment moment) {

  private static final int USUAL = 100;
  private static final int MOST = 1000;

  /**
   * @param limit a number from 1; null means 100, and more than 1000 means 1000
   * @param after the {@code next} of the page before; null for the first page
   */
  public static HistoryOf page(IndicatorId indicator, String limit, String after, Moment moment) {
    return new HistoryOf(
        indicator,
        (int) Math.min(MOST, number("limit", limit, 1, USUAL)),
        number("after", after, 0, 0),
        moment);
  }

  private static long number(String parameter, String text, long least, long usual) {
    if (text == null) {
      return usual;
    }
    try {
      long number = Long.parseLong(text);
      if (number >= least) {
        return number;
      }
    } catch (NumberFormatException e) {
      // said below, in one way for all that is wrong with it
    }
    throw Refusal.malformed("malformed-" + parameter, Map.of(parameter, text));
  }
}
