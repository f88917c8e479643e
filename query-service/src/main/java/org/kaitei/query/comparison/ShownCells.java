package org.kaitei.query.comparison;

import java.util.LinkedHashMap;
import java.util.Map;
import org.kaitei.figure.Period;
import org.kaitei.query.sheet.ShownRow;
import org.kaitei.query.sheet.ShownRow.AimedFigure;
import org.kaitei.query.sheet.ShownRow.DatedFigure;
import org.kaitei.query.sheet.ShownRow.ShownActual;

/** What stands in the cells of a row, by their names. */
final class ShownCells {

  private ShownCells() {}

  /**
   * @param row null for none
   */
  static Map<String, Object> of(ShownRow row) {
    Map<String, Object> cells = new LinkedHashMap<>();
    if (row != null) {
      cells.put("indicator", row.indicator());
      cells.put("unit", row.unit());
      cells.put("baseline", row.baseline());
      row.actuals().stream()
          .filter(actual -> actual.printed() != null)
          .forEach(actual -> cells.put("actual/" + actual.reportingYear(), actual));
      cells.put("target", row.target());
      cells.put("achievement", row.achievement().computed());
      cells.put("reported", row.achievement().reported());
      cells.values().removeIf(value -> value == null);
    }
    return cells;
  }

  /** What the cell describes; null for one that is no figure. */
  static Period period(Object cell) {
    return switch (cell) {
      case DatedFigure baseline -> baseline.period();
      case ShownActual actual -> actual.period();
      case AimedFigure target -> target.period();
      default -> null;
    };
  }
}
