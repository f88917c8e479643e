package org.kaitei.query.pages;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kaitei.plan.RowKey;
import org.kaitei.query.comparison.ComparisonDocument;
import org.kaitei.query.comparison.ComparisonDocument.Cell;
import org.kaitei.query.sheet.SheetDocument;
import org.kaitei.query.sheet.SheetDocument.Table;
import org.kaitei.query.sheet.ShownRow;
import org.kaitei.query.sheet.ShownRow.ShownActual;

/**
 * Where a sheet shows something else than it did at an earlier moment.
 *
 * @param lead since when
 * @param before what stood in the cells, by the ids of their rows and then by their names; a column
 *     of a year is {@code actual/} and its place among the years
 * @param comparison where all of it is told, with who and why
 */
public record SheetMarks(String lead, Map<String, Map<String, String>> before, String comparison) {

  static SheetMarks of(
      ComparisonDocument compared,
      SheetDocument sheet,
      Map<RowKey, String> places,
      String since,
      Visit visit) {
    Map<String, Map<String, String>> before = new HashMap<>();
    for (ComparisonDocument.Row row : compared.rows()) {
      String place = places.get(new RowKey(row.table(), row.no(), row.component()));
      if (place != null) {
        List<Integer> years = years(sheet, row.table());
        row.cells().forEach(cell -> mark(before, place, cell, years, visit));
      }
    }
    long cells = before.values().stream().mapToLong(Map::size).sum();
    return new SheetMarks(
        visit.words().say("sheet.marks", visit.words().moment(compared.from().asOf()), cells),
        before,
        visit.to(
            "/plans/" + sheet.plan() + "/sheets/" + sheet.reportingYear() + "/compare",
            Map.of("from", since, "to", sheet.asOf())));
  }

  private static void mark(
      Map<String, Map<String, String>> before,
      String place,
      Cell cell,
      List<Integer> years,
      Visit visit) {
    String was = ComparisonLine.of(cell, visit).before();
    before
        .computeIfAbsent(place, none -> new LinkedHashMap<>())
        .put(
            name(cell.cell(), years),
            was == null
                ? visit.words().say("sheet.marks.none")
                : visit.words().say("sheet.marks.before", was));
  }

  private static String name(String cell, List<Integer> years) {
    return cell.startsWith("actual/")
        ? "actual/" + years.indexOf(Integer.valueOf(cell.substring("actual/".length())))
        : cell;
  }

  private static List<Integer> years(SheetDocument sheet, @Nullable String table) {
    return sheet.tables().stream()
        .filter(shown -> shown.id().equals(table))
        .map(Table::rows)
        .flatMap(List::stream)
        .map(ShownRow::actuals)
        .flatMap(List::stream)
        .map(ShownActual::reportingYear)
        .distinct()
        .sorted()
        .toList();
  }
}
