package org.kaitei.command.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.kaitei.achievement.Method;
import org.kaitei.figure.Figure;
import org.kaitei.figure.Period;
import org.kaitei.indicator.Baseline;
import org.kaitei.indicator.Better;
import org.kaitei.plan.RowKey;
import org.kaitei.plan.Target;
import org.kaitei.plan.TargetKind;
import org.kaitei.sheet.PrintedRow;

/** Reads one row of a sheet file, cell by cell. */
final class LineReader {

  private final Cells cells;
  private final Columns columns;
  private final String unit;
  private final String baselineUnit;

  private LineReader(Cells cells, Columns columns) {
    this.cells = cells;
    this.columns = columns;
    this.unit = cells.required("unit", 50);
    this.baselineUnit = cells.text("baseline_unit");
  }

  static SheetLine read(Cells cells, Columns columns) {
    return new LineReader(cells, columns).line();
  }

  private SheetLine line() {
    RowHead head = RowHead.of(cells);
    var key =
        new RowKey(cells.required("table", 100), cells.required("no", 50), cells.text("component"));
    Baseline baseline = baseline();
    Period targetPeriod = cells.period("target_fy");
    Target target = target(head.method(), head.better(), baseline, targetPeriod);
    return head.line(
        key,
        cells.text("group"),
        head.definition(unit, cells.flag("cumulative")),
        targetPeriod,
        new PrintedRow(
            unit, baselineUnit, baseline, actuals(), target, cells.text("printed_achievement")),
        List.of(),
        List.of());
  }

  private Baseline baseline() {
    Figure figure = cells.figure("baseline", baselineUnit == null ? unit : baselineUnit);
    Period period = dated("baseline_fy", figure);
    return figure == null || period == null ? null : new Baseline(period, figure);
  }

  private List<PrintedRow.Actual> actuals() {
    var actuals = new ArrayList<PrintedRow.Actual>();
    for (int year : columns.reportingYears()) {
      Figure figure = cells.figure(Columns.actualOf(year), unit);
      Period period = dated(Columns.periodOf(year), figure);
      if (period != null) {
        actuals.add(new PrintedRow.Actual(year, period, figure));
      }
    }
    return actuals;
  }

  private Target target(Method method, Better better, Baseline baseline, Period period) {
    Figure figure = cells.figure("target", unit);
    if (figure == null || !figure.isMeasured()) {
      return null;
    }
    if (method == null && cells.isEmpty("method")) {
      cells.fault("method", "method-missing", Map.of());
    }
    if (period == null && cells.isEmpty("target_fy")) {
      cells.fault("target_fy", "period-missing", Map.of("printed", figure.printed()));
    }
    if (method == null || period == null) {
      return null;
    }
    if (method == Method.RATIO_TO_TARGET && better == Better.LOWER) {
      cells.fault("method", "ratio-on-lower-is-better", Map.of("method", method.name()));
    }
    return new Target(kind(method, better, baseline, figure), figure, method);
  }

  /** A figure needs its period; the mark for "not measured" may stand without one. */
  private Period dated(String column, Figure figure) {
    Period period = cells.period(column);
    if (period == null && figure != null && figure.isMeasured() && cells.isEmpty(column)) {
      cells.fault(column, "period-missing", Map.of("printed", figure.printed()));
    }
    return period;
  }

  /**
   * Where nobody says which direction is the better one, a target under its baseline is an upper
   * one.
   */
  private static TargetKind kind(Method method, Better better, Baseline baseline, Figure target) {
    boolean downwards =
        better == null
            ? method != Method.RATIO_TO_TARGET
                && baseline != null
                && baseline.figure().isMeasured()
                && target.value().compareTo(baseline.figure().value()) < 0
            : better == Better.LOWER;
    return method == Method.CEILING || downwards ? TargetKind.AT_MOST : TargetKind.AT_LEAST;
  }
}
