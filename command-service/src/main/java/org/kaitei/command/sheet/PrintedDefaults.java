package org.kaitei.command.sheet;

import org.kaitei.achievement.Method;
import org.kaitei.figure.Period;

/**
 * What holds for all rows of a file of printed cells that do not say it themselves.
 *
 * @param baseline the period that baselines describe; null when every row says it
 * @param target the period that targets are for; null when every row says it
 * @param method where it suits the target; null for the usual one
 */
record PrintedDefaults(Period baseline, Period target, Method method) {

  static final PrintedDefaults NONE = new PrintedDefaults(null, null, null);

  static PrintedDefaults of(String baselinePeriod, String targetPeriod, String method) {
    return new PrintedDefaults(
        baselinePeriod == null ? null : new Period(baselinePeriod),
        targetPeriod == null ? null : new Period(targetPeriod),
        method == null ? null : RowHead.method(method));
  }
}
