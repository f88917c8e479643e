package org.kaitei.query.comparison;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.kaitei.query.sheet.ShownFigure;
import org.kaitei.query.sheet.ShownRow;
import org.kaitei.query.sheet.ShownRow.ShownActual;
import org.kaitei.query.sheet.Warning;

/** What stands in the cells of a row, by their names. */
final class ShownCells {

  private ShownCells() {}

  /**
   * @param row null for none
   * @return in the order in which they stand; null for one in which nothing does
   */
  static Map<String, Object> of(ShownRow row) {
    Map<String, Object> cells = new LinkedHashMap<>();
    if (row != null) {
      cells.put("indicator", row.indicator());
      cells.put("name", row.name());
      cells.put("section", row.section());
      cells.put("initiative", row.initiative());
      cells.put("group", row.group());
      cells.put("relisted", row.relisted() ? true : null);
      cells.put("unit", row.unit());
      cells.put("baseline", row.baseline());
      row.actuals()
          .forEach(
              actual ->
                  cells.put(
                      name(actual), actual.printed() == null ? null : actual.withoutStatus()));
      cells.put("target", row.target());
      cells.put("achievement", row.achievement().computed());
      cells.put("reported", row.achievement().reported());
      cells.put("judgement", row.judgement() == null ? null : row.judgement().withoutRule());
      cells.put("warnings", warnings(row));
    }
    return cells;
  }

  /** Whether a cell shows the same, also where another event says it. */
  static boolean same(Object before, Object after) {
    return Objects.equals(alone(before), alone(after));
  }

  private static Object alone(Object cell) {
    return cell instanceof ShownFigure figure ? figure.alone() : cell;
  }

  /** About what the sheet shows. What became of the plan's rows is told by its editions. */
  private static List<Warning> warnings(ShownRow row) {
    List<Warning> told = row.warnings().stream().filter(w -> !w.isOfThePlan()).toList();
    return told.isEmpty() ? null : told;
  }

  static String name(ShownActual actual) {
    return actual(actual.reportingYear());
  }

  static String actual(int reportingYear) {
    return "actual/" + reportingYear;
  }
}
