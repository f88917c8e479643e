package org.kaitei.sheet;

import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.kaitei.figure.Figure;
import org.kaitei.figure.Period;
import org.kaitei.indicator.Baseline;
import org.kaitei.plan.Target;

/**
 * What a row itself prints. The same indicator may be printed differently elsewhere. An empty cell
 * says nothing, also not that something printed there before is gone.
 *
 * @param baseline null when the cell is empty, like all others here
 * @param baselineUnit where the baseline is printed in another word for the unit
 * @param achievement the 達成度 as text
 */
public record PrintedRow(
    @Nullable String unit,
    @Nullable String baselineUnit,
    @Nullable Baseline baseline,
    List<Actual> actuals,
    @Nullable Target target,
    @Nullable String achievement) {

  public PrintedRow {
    actuals = List.copyOf(actuals);
  }

  /** This print, with the cells that it leaves empty taken from an earlier one. */
  public PrintedRow over(PrintedRow earlier) {
    var cells = new TreeMap<Integer, Actual>();
    earlier.actuals.forEach(actual -> cells.put(actual.reportingYear(), actual));
    actuals.forEach(actual -> cells.merge(actual.reportingYear(), actual, Actual::under));
    return new PrintedRow(
        unit == null ? earlier.unit : unit,
        baselineUnit == null ? earlier.baselineUnit : baselineUnit,
        baseline == null ? earlier.baseline : baseline,
        List.copyOf(cells.values()),
        target == null ? earlier.target : target,
        achievement == null ? earlier.achievement : achievement);
  }

  /** Whether a cell that both print holds something else, however it is printed. */
  public boolean contradicts(PrintedRow other) {
    return (baseline != null && other.baseline != null && !baseline.says(other.baseline))
        || (target != null && other.target != null && !target.says(other.target))
        || (achievement != null
            && other.achievement != null
            && !achievement.equals(other.achievement))
        || actuals.stream().anyMatch(mine -> other.actuals.stream().anyMatch(mine::contradicts));
  }

  /** Whether the column of that reporting year is of that period already. */
  public boolean hasColumn(Actual other) {
    return actuals.stream()
        .anyMatch(
            mine -> mine.reportingYear == other.reportingYear && mine.period.equals(other.period));
  }

  /**
   * A cell of a reporting year's column.
   *
   * @param period that was really measured
   * @param figure null when the column says only which period it is about
   */
  public record Actual(int reportingYear, Period period, @Nullable Figure figure) {

    private Actual under(Actual later) {
      return later.figure == null ? this : later;
    }

    boolean contradicts(Actual other) {
      return reportingYear == other.reportingYear
          && figure != null
          && other.figure != null
          && !(period.equals(other.period) && figure.says(other.figure));
    }
  }
}
