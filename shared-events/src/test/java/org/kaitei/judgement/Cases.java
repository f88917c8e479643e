package org.kaitei.judgement;

import org.kaitei.achievement.Method;
import org.kaitei.figure.Figure;
import org.kaitei.figure.Period;
import org.kaitei.indicator.Better;
import org.kaitei.plan.Progress;
import org.kaitei.plan.Target;
import org.kaitei.plan.TargetKind;

/** Situations, in short: from FY2017 to FY2027, looked at in some year between. */
final class Cases {

  static final Period FROM = Period.fiscalYear(2017);
  static final Period UNTIL = Period.fiscalYear(2027);

  private Cases() {}

  static Situation rising(String baseline, String actual, String aim, int year) {
    var target = new Target(TargetKind.AT_LEAST, Figure.of(aim), Method.CHANGE_FROM_BASELINE);
    return of(target, baseline, actual, year, Better.HIGHER);
  }

  static Situation falling(String baseline, String actual, String aim, int year) {
    var target = new Target(TargetKind.AT_MOST, Figure.of(aim), Method.CHANGE_FROM_BASELINE);
    return of(target, baseline, actual, year, Better.LOWER);
  }

  static Situation ceiling(String baseline, String actual, String aim) {
    var target = new Target(TargetKind.AT_MOST, Figure.of(aim), Method.CEILING);
    return of(target, baseline, actual, 2021, null);
  }

  static Situation words() {
    return of(new Target(TargetKind.WORDS, Figure.notMeasured("充実"), null), "1", "2", 2021, null);
  }

  static Situation of(Target target, String baseline, String actual, int year, Better better) {
    return target.situation(
        new Progress(figure(baseline), figure(actual), null, better, true),
        baseline == null ? null : FROM,
        actual == null ? null : Period.fiscalYear(year),
        UNTIL);
  }

  static Figure figure(String decimal) {
    if (decimal == null) {
      return null;
    }
    return decimal.equals("-") ? Figure.notMeasured("-") : Figure.of(decimal);
  }
}
