package org.kaitei.command.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.kaitei.figure.Figure;
import org.kaitei.figure.Period;
import org.kaitei.indicator.Baseline;
import org.kaitei.ledger.Refusal.Fault;
import org.kaitei.plan.RowKey;
import org.kaitei.sheet.PrintedRow;

/**
 * What a row of a form says: the figures that were changed in it, and of the others which period
 * they are of.
 */
final class FormLine {

  private final Cells cells;
  private final Columns columns;
  private final Touched touched;
  private final String unit;
  private final String baselineUnit;

  FormLine(Cells cells, Columns columns, Touched touched) {
    this.cells = cells;
    this.columns = columns;
    this.touched = touched;
    this.unit = cells.text("unit");
    this.baselineUnit = cells.text("baseline_unit");
  }

  SheetLine line(RowKey key) {
    RowHead head = RowHead.of(cells);
    String achievement =
        touched.has("printed_achievement") ? cells.text("printed_achievement") : null;
    var warnings = new ArrayList<Fault>();
    var printed =
        new PrintedRow(unit, baselineUnit, baseline(), actuals(warnings), null, achievement);
    return head.line(
            key,
            cells.text("group"),
            head.definition(unit, false),
            cells.period("target_fy"),
            printed,
            warnings,
            List.of())
        .touching(touched);
  }

  private Baseline baseline() {
    if (!touched.has("baseline") && !touched.has("baseline_fy")) {
      return null;
    }
    Figure figure = cells.figure("baseline", baselineUnit == null ? unit : baselineUnit);
    Period period = cells.period("baseline_fy");
    if (period == null && cells.isEmpty("baseline_fy") && figure != null) {
      cells.fault("baseline_fy", "period-missing", Map.of("printed", figure.printed()));
    }
    return figure == null || period == null ? null : new Baseline(period, figure);
  }

  private List<PrintedRow.Actual> actuals(List<Fault> warnings) {
    var actuals = new ArrayList<PrintedRow.Actual>();
    for (int year : columns.reportingYears()) {
      String column = Columns.actualOf(year);
      boolean changed = touched.has(column) || touched.has(Columns.periodOf(year));
      Figure figure = changed ? cells.figure(column, unit) : null;
      Period period = cells.period(Columns.periodOf(year));
      if (period == null && figure != null && cells.isEmpty(Columns.periodOf(year))) {
        period = Period.fiscalYear(year);
        warnings.add(cells.faultAt(column, "period-of-column", Map.of("period", period.code())));
      }
      if (period != null) {
        actuals.add(new PrintedRow.Actual(year, period, figure));
      }
    }
    return actuals;
  }
}
