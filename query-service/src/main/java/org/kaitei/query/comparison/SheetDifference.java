package org.kaitei.query.comparison;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.kaitei.plan.RowKey;
import org.kaitei.query.comparison.ComparisonDocument.Cell;
import org.kaitei.query.comparison.ComparisonDocument.Fate;
import org.kaitei.query.comparison.ComparisonDocument.Row;
import org.kaitei.query.sheet.SheetParts;
import org.kaitei.query.sheet.ShownRow;

/** Holds the rows of two sheets against each other, cell by cell as they are shown. */
final class SheetDifference {

  private final Between between;

  SheetDifference(Between between) {
    this.between = between;
  }

  /**
   * @param was null when there was no sheet
   */
  List<Row> rows(SheetParts was, SheetParts is) {
    Map<RowKey, ShownRow> before = was == null ? Map.of() : byKey(was);
    Map<RowKey, ShownRow> after = byKey(is);
    Set<RowKey> keys = new LinkedHashSet<>(after.keySet());
    keys.addAll(before.keySet());
    return keys.stream()
        .map(key -> row(new MadeOf(key, before.get(key), after.get(key), is.id().year())))
        .filter(row -> !row.cells().isEmpty())
        .toList();
  }

  private static Map<RowKey, ShownRow> byKey(SheetParts parts) {
    Map<RowKey, ShownRow> rows = new LinkedHashMap<>();
    parts
        .tables()
        .forEach(
            table ->
                table
                    .rows()
                    .forEach(
                        row -> rows.put(new RowKey(table.id(), row.no(), row.component()), row)));
    return rows;
  }

  private Row row(MadeOf row) {
    ShownRow shown = row.after() == null ? row.before() : row.after();
    Map<String, Object> then = ShownCells.of(row.before());
    Map<String, Object> now = ShownCells.of(row.after());
    List<Cell> cells =
        Stream.concat(now.keySet().stream(), then.keySet().stream())
            .distinct()
            .filter(cell -> !ShownCells.same(then.get(cell), now.get(cell)))
            .map(cell -> cell(row, cell, then.get(cell), now.get(cell)))
            .toList();
    return new Row(
        row.row().table(),
        row.row().no(),
        row.row().component(),
        shown.indicator(),
        shown.name(),
        fate(row.before(), row.after()),
        cells);
  }

  private Cell cell(MadeOf row, String cell, Object before, Object after) {
    return new Cell(cell, before, after, fate(before, after), between.did(row.cell(cell)));
  }

  private static Fate fate(Object before, Object after) {
    if (before == null) {
      return Fate.ADDED;
    }
    return after == null ? Fate.REMOVED : Fate.CHANGED;
  }
}
