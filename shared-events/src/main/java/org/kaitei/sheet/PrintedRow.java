package org.kaitei.sheet;

import java.util.List;
import org.kaitei.figure.Figure;
import org.kaitei.figure.Period;
import org.kaitei.indicator.Baseline;
import org.kaitei.plan.Target;

/**
 * What a row itself prints. The same indicator may be printed differently elsewhere.
 *
 * @param baseline null when the cell is empty, like all others here
 * @param baselineUnit where the baseline is printed in another word for the unit
 * @param achievement the 達成度 as text
 */
public record PrintedRow(
    String unit,
    String baselineUnit,
    Baseline baseline,
    List<Actual> actuals,
    Target target,
    String achievement) {

  public PrintedRow {
    actuals = List.copyOf(actuals);
  }

  /** A cell of a reporting year's column, with the period that was really measured. */
  public record Actual(int reportingYear, Period period, Figure figure) {}
}
