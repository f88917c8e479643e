package org.kaitei.query.grid;

import java.util.Map;
import org.kaitei.figure.Period;
import org.kaitei.ledger.Refusal;

/**
 * Which rows of a grid are asked for.
 *
 * @param component null for the whole indicator and all its components
 * @param from the first period, in the order in which the rows stand; null for all from the
 *     beginning
 * @param to the last one; null for all to the end
 */
public record GridRows(String component, Period from, Period to) {

  public static final GridRows ALL = new GridRows(null, null, null);

  /**
   * @throws Refusal {@code backward-periods} when the end stands before the beginning
   */
  public GridRows {
    if (from != null && to != null && from.compareTo(to) > 0) {
      throw Refusal.malformed("backward-periods", Map.of("from", from.code(), "to", to.code()));
    }
  }

  /**
   * With what an address says.
   *
   * @throws Refusal {@code invalid-period} also
   */
  static GridRows asked(String component, String from, String to) {
    return new GridRows(given(component), period(given(from)), period(given(to)));
  }

  private static String given(String text) {
    return text == null || text.isBlank() ? null : text;
  }

  private static Period period(String code) {
    return code == null ? null : new Period(code);
  }

  boolean hold(String of, Period period) {
    return (component == null || component.equals(of))
        && (from == null || from.compareTo(period) <= 0)
        && (to == null || to.compareTo(period) >= 0);
  }
}
