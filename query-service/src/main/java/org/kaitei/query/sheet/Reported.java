package org.kaitei.query.sheet;

import java.util.Map;
import java.util.TreeMap;
import org.kaitei.plan.Row;
import org.kaitei.query.views.Changed;
import org.kaitei.sheet.PrintedRow;

/**
 * A row of a sheet with what it printed. Each cell keeps when it was last printed: a report that
 * leaves it empty does not count for it.
 *
 * @param changed when any of it was last reported
 */
public record Reported(Row row, PrintedRow printed, Changed changed, Cells cells) {

  /**
   * When each cell was last printed; null or absent where it never was.
   *
   * @param actuals by reporting year
   */
  public record Cells(
      Changed baseline, Map<Integer, Changed> actuals, Changed target, Changed achievement) {

    static final Cells NONE = new Cells(null, Map.of(), null, null);
  }

  static Reported first(Row row, PrintedRow printed, Changed now) {
    return new Reported(row, printed, now, printed(printed, now, Cells.NONE));
  }

  Reported again(Row next, PrintedRow print, Changed now) {
    return new Reported(next, print.over(printed), now, printed(print, now, cells));
  }

  private static Cells printed(PrintedRow print, Changed now, Cells before) {
    var actuals = new TreeMap<>(before.actuals);
    print.actuals().stream()
        .filter(actual -> actual.figure() != null)
        .forEach(actual -> actuals.put(actual.reportingYear(), now));
    return new Cells(
        print.baseline() == null ? before.baseline : now,
        actuals,
        print.target() == null ? before.target : now,
        print.achievement() == null ? before.achievement : now);
  }
}
