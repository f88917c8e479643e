package org.kaitei.query.sheet;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.kaitei.figure.Figure;
import org.kaitei.figure.Period;
import org.kaitei.figure.Unit;
import org.kaitei.indicator.Baseline;
import org.kaitei.plan.Target;
import org.kaitei.query.achievement.ShownAchievement;

/** What the reader of a row should know about it. */
final class RowWarnings {

  private final List<Warning> warnings = new ArrayList<>();

  private RowWarnings() {}

  static List<Warning> of(
      StandingRow row,
      ShownAchievement achievement,
      String unit,
      String baselineUnit,
      boolean dropped) {
    RowWarnings found = new RowWarnings();
    found.aboutAchievement(achievement);
    found.aboutCell("baseline", baselinePeriod(row), row.baseline(), Baseline::figure);
    row.actuals()
        .forEach(
            column ->
                found.aboutCell(
                    "measurement", column.period(), column.figure(), Function.identity()));
    found.aboutTarget(row);
    found.aboutUnit(unit, baselineUnit);
    if (dropped) {
      found.warnings.add(Warning.ROW_DROPPED);
    }
    return List.copyOf(found.warnings);
  }

  private static Period baselinePeriod(StandingRow row) {
    return Optional.ofNullable(row.baseline().held()).map(Baseline::period).orElse(null);
  }

  private void aboutAchievement(ShownAchievement achievement) {
    if (Boolean.FALSE.equals(achievement.agrees())) {
      Map<String, Object> facts = new LinkedHashMap<>();
      facts.put("reported", achievement.reported());
      facts.put("computed", achievement.computed());
      warnings.add(new Warning("achievement-differs", facts));
    }
  }

  private void aboutTarget(StandingRow row) {
    Map<String, Object> facts = new LinkedHashMap<>();
    if (row.target().changedSince() && row.revisedFrom() != null) {
      facts.put("revisedFrom", row.revisedFrom().figure().printed());
    }
    aboutCell("target", row.targetPeriod(), row.target(), Target::figure, facts);
  }

  private <T> void aboutCell(
      String what, Period period, Standing<T> cell, Function<T, Figure> figure) {
    aboutCell(what, period, cell, figure, new LinkedHashMap<>());
  }

  private <T> void aboutCell(
      String what,
      Period period,
      Standing<T> cell,
      Function<T, Figure> figure,
      Map<String, Object> facts) {
    if (cell.differs()) {
      facts.put("figure", what);
      facts.put("period", period == null ? null : period.code());
      facts.put("printed", printed(cell.printed(), figure));
      facts.put("standing", printed(cell.held(), figure));
      String code = cell.changedSince() ? "corrected-since-reported" : what + "-differs";
      warnings.add(new Warning(code, facts));
    }
  }

  private static <T> String printed(T cell, Function<T, Figure> figure) {
    return Optional.ofNullable(cell).map(figure).map(Figure::printed).orElse(null);
  }

  private void aboutUnit(String unit, String baselineUnit) {
    if (unit != null && baselineUnit != null && !Unit.same(baselineUnit, unit)) {
      warnings.add(
          new Warning("baseline-unit-differs", Map.of("unit", unit, "printed", baselineUnit)));
    }
  }
}
