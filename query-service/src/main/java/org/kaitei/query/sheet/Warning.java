package org.kaitei.query.sheet;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.kaitei.figure.Figure;
import org.kaitei.figure.Period;

/**
 * Something about a row that its reader should know.
 *
 * @param code {@code achievement-differs}, {@code baseline-differs}, {@code measurement-differs},
 *     {@code target-differs}, {@code baseline-unit-differs} or {@code corrected-since-reported}
 * @param facts what the words for it need
 */
public record Warning(String code, Map<String, Object> facts) {

  static Optional<Warning> about(ShownAchievement achievement) {
    return Boolean.FALSE.equals(achievement.agrees())
        ? Optional.of(
            new Warning(
                "achievement-differs",
                facts("reported", achievement.reported(), "computed", achievement.computed())))
        : Optional.empty();
  }

  static Optional<Warning> aboutUnit(String unit, String baselineUnit) {
    return baselineUnit == null || baselineUnit.equals(unit)
        ? Optional.empty()
        : Optional.of(
            new Warning("baseline-unit-differs", facts("unit", unit, "printed", baselineUnit)));
  }

  /**
   * @param what {@code baseline}, {@code measurement} or {@code target}
   */
  static Optional<Warning> about(
      String what, Period period, Standing<?> cell, Figure printed, Figure standing) {
    if (!cell.differs()) {
      return Optional.empty();
    }
    Map<String, Object> facts =
        facts(
            "figure",
            what,
            "period",
            period == null ? null : period.code(),
            "printed",
            printed == null ? null : printed.printed(),
            "standing",
            standing == null ? null : standing.printed());
    return Optional.of(
        new Warning(cell.changedSince() ? "corrected-since-reported" : what + "-differs", facts));
  }

  private static Map<String, Object> facts(Object... namesAndValues) {
    Map<String, Object> facts = new LinkedHashMap<>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      facts.put(namesAndValues[i].toString(), namesAndValues[i + 1]);
    }
    return facts;
  }
}
