package org.kaitei.query.export;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.kaitei.form.FormColumn;
import org.kaitei.query.sheet.SheetDocument.Table;
import org.kaitei.query.sheet.ShownRow;
import org.kaitei.query.sheet.ShownRow.AimedFigure;

/** A row as a line of the sheet file, see docs/import.md. */
final class FileLine {

  /** The kinds of target that the import finds out by itself where it reads a plain number. */
  static final Set<String> PLAIN_KINDS = Set.of("AT_LEAST", "AT_MOST");

  private FileLine() {}

  /** The columns of the file, in its order. */
  static List<String> columns(Collection<Integer> years) {
    var columns =
        new ArrayList<>(
            List.of(
                "table",
                "table_title",
                "no",
                "section",
                "initiative",
                "group",
                "indicator_id",
                "indicator",
                "component",
                "relisted",
                "sdg_targets",
                "department",
                "unit",
                "baseline_unit",
                "baseline_fy",
                "baseline"));
    for (int year : years) {
      columns.add(FormColumn.actualPeriod(year).code());
      columns.add(FormColumn.actual(year).code());
    }
    columns.addAll(
        List.of(
            "target_fy",
            "target",
            "target_kind",
            "printed_achievement",
            "computed_achievement",
            "method"));
    return columns;
  }

  /**
   * @param cells as the form shows them
   * @param department null when nobody is responsible
   */
  static Map<String, String> of(
      Table table, ShownRow row, Map<String, FormCell> cells, String department) {
    Map<String, String> line = new LinkedHashMap<>();
    cells.forEach((code, cell) -> line.put(code, cell.written()));
    line.put("table", table.id());
    // a table without a title is shown by its id, which nobody has given it for a title
    line.put("table_title", table.title().equals(table.id()) ? null : table.title());
    line.put("section", row.section());
    line.put("initiative", row.initiative());
    line.put("group", row.group());
    line.put("indicator_id", row.indicator().value());
    line.put("relisted", row.relisted() ? "yes" : null);
    line.put("sdg_targets", String.join(",", row.sdgTargets()));
    line.put("department", department);
    line.put("unit", row.unit());
    line.put("baseline_unit", baselineUnit(row));
    line.put("target_kind", row.target() == null ? null : row.target().kind().name());
    printed(row, line);
    line.put("printed_achievement", row.achievement().reported());
    line.put("computed_achievement", row.achievement().computed());
    line.put("method", row.achievement().method());
    line.values().removeIf(text -> text == null || text.isEmpty());
    return line;
  }

  /** Where it is not the row's: as it was printed, or as the figure was recorded. */
  private static String baselineUnit(ShownRow row) {
    return row.warnings().stream()
        .filter(warning -> warning.code().equals("baseline-unit-differs"))
        .map(warning -> (String) warning.facts().get("printed"))
        .findFirst()
        .orElse(row.baseline() == null ? null : row.baseline().unit());
  }

  /**
   * The figures under the names that {@link #printedColumn} gives. What has a number says that: the
   * cell that it was printed in may speak of other components, too.
   */
  private static void printed(ShownRow row, Map<String, String> line) {
    if (row.baseline() != null) {
      var baseline = row.baseline();
      line.put("baseline_printed", printed(baseline.value(), baseline.printed()));
    }
    row.actuals()
        .forEach(
            actual ->
                line.put(
                    "actual_printed_" + actual.reportingYear(),
                    printed(actual.value(), actual.printed())));
    if (row.target() != null) {
      String comparator = comparator(row.target());
      String value = comparator == null ? null : row.target().value();
      line.put("target_printed", printed(value, row.target().printed()));
      line.put("comparator", comparator);
    }
  }

  private static String printed(String value, String print) {
    return value == null ? print : value;
  }

  /** Only what a plain number may mean; words say it themselves. */
  private static String comparator(AimedFigure target) {
    return switch (target.kind()) {
      case AT_LEAST, AT_MOST, LESS_THAN, MORE_THAN, MAINTAIN ->
          target.value() == null ? null : target.kind().name();
      case MORE_THAN_PERIOD, LESS_THAN_PERIOD, TOTAL, RANK, WORDS -> null;
    };
  }

  /** What a column is called in a file of cells as they were printed. */
  static String printedColumn(String column) {
    return switch (column) {
      case "baseline", "target" -> column + "_printed";
      case "target_kind" -> "comparator";
      default ->
          column.startsWith("actual_")
              ? "actual_printed_" + column.substring("actual_".length())
              : column;
    };
  }
}
