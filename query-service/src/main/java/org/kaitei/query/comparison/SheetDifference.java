package org.kaitei.query.comparison;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.kaitei.plan.RowKey;
import org.kaitei.query.comparison.Between.Place;
import org.kaitei.query.comparison.ComparisonDocument.Cell;
import org.kaitei.query.comparison.ComparisonDocument.Did;
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
        .map(key -> row(key, before.get(key), after.get(key)))
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

  private Row row(RowKey key, ShownRow before, ShownRow after) {
    ShownRow shown = after == null ? before : after;
    Map<String, Object> then = ShownCells.of(before);
    Map<String, Object> now = ShownCells.of(after);
    List<Cell> cells = new ArrayList<>();
    Stream.concat(now.keySet().stream(), then.keySet().stream())
        .distinct()
        .filter(cell -> !Objects.equals(then.get(cell), now.get(cell)))
        .forEach(cell -> cells.add(cell(key, shown, cell, then.get(cell), now.get(cell))));
    return new Row(
        key.table(),
        key.no(),
        key.component(),
        shown.indicator(),
        shown.name(),
        fate(before, after),
        explained(cells));
  }

  private Cell cell(RowKey key, ShownRow row, String cell, Object before, Object after) {
    List<?> periods =
        Stream.of(before, after)
            .filter(Objects::nonNull)
            .map(ShownCells::period)
            .filter(Objects::nonNull)
            .toList();
    List<Did> did = between.did(new Place(key, row.indicator(), cell, periods));
    return new Cell(cell, before, after, fate(before, after), did);
  }

  /** An achievement changes with what it is computed from. */
  private static List<Cell> explained(List<Cell> cells) {
    List<Did> causes = cells.stream().flatMap(cell -> cell.events().stream()).distinct().toList();
    return cells.stream()
        .map(
            cell ->
                cell.cell().equals("achievement")
                    ? new Cell(cell.cell(), cell.before(), cell.after(), cell.fate(), causes)
                    : cell)
        .toList();
  }

  private static Fate fate(Object before, Object after) {
    if (before == null) {
      return Fate.ADDED;
    }
    return after == null ? Fate.REMOVED : Fate.CHANGED;
  }
}
