package org.kaitei.figure.grammar;

import org.kaitei.figure.Period;

/**
 * A period as it is printed.
 *
 * @param period null when it does not exist: R6.13, R5～R3
 * @param plain printed without 年 or 年度
 */
record PrintedPeriod(Period period, boolean plain) {

  static final PrintedPeriod UNCLEAR = new PrintedPeriod(null, false);

  boolean isClear() {
    return period != null;
  }
}
