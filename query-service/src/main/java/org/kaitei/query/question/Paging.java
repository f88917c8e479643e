package org.kaitei.query.question;

import java.util.Map;
import org.kaitei.ledger.Refusal;

/** How much of a long list is asked for. */
public final class Paging {

  private static final int USUAL = 100;
  private static final int MOST = 1000;

  private Paging() {}

  /**
   * How many entries at most.
   *
   * @param limit a number from 1; null means 100, and more than 1000 means 1000
   * @throws Refusal {@code malformed-limit}
   */
  public static int limit(String limit) {
    return (int) Math.min(MOST, number("limit", limit, 1, USUAL));
  }

  /**
   * The number of the last entry that the asker has seen.
   *
   * @param after the {@code next} of the page before; null for the first page
   * @throws Refusal {@code malformed-after}
   */
  public static long after(String after) {
    return number("after", after, 0, 0);
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
