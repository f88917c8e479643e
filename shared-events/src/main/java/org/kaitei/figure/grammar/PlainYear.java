package org.kaitei.figure.grammar;

import org.kaitei.figure.Period;

/** A number that stands where a year stands, as in 80%（2026）. */
final class PlainYear {

  private static final int EARLIEST = 1950;
  private static final int LATEST = 2100;

  private PlainYear() {}

  static boolean is(Part.Quantity quantity, String text) {
    return quantity.unit() == null
        && text.length() == 4
        && text.chars().allMatch(c -> Characters.isDigit((char) c))
        && Integer.parseInt(text) >= EARLIEST
        && Integer.parseInt(text) <= LATEST;
  }

  static PrintedPeriod of(Part.Quantity year) {
    return new PrintedPeriod(Period.fiscalYear(year.amount().number().intValueExact()), true);
  }
}
