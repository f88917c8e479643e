package org.kaitei.command.plan;

import java.util.List;
import org.kaitei.plan.RowKey;
import org.pcollections.OrderedPMap;
import org.pcollections.PMap;
import org.pcollections.PVector;
import org.pcollections.TreePVector;

/** The rows of each table of a plan in the order in which they stand; tables as they came. */
public record RowOrder(PMap<String, PVector<RowKey>> tables) {

  static final RowOrder NONE = new RowOrder(OrderedPMap.empty());

  /** All rows, table by table. */
  public List<RowKey> all() {
    return tables.values().stream().flatMap(PVector::stream).toList();
  }

  PVector<RowKey> of(String table) {
    return tables.getOrDefault(table, TreePVector.empty());
  }

  /**
   * @param next the row that it may stand right before; null: whether it is the last of its table
   */
  boolean stands(RowKey row, RowKey next) {
    PVector<RowKey> rows = of(row.table());
    int after = rows.indexOf(row) + 1;
    return next == null
        ? after == rows.size()
        : after < rows.size() && rows.get(after).equals(next);
  }

  /** With a row that did not stand anywhere, last of its table. */
  RowOrder with(RowKey row) {
    return put(row.table(), of(row.table()).plus(row));
  }

  RowOrder without(RowKey row) {
    return put(row.table(), of(row.table()).minus(row));
  }

  /**
   * @param next the row that it stands before from now on; null: last of the table
   */
  RowOrder moved(RowKey from, RowKey to, RowKey next) {
    RowOrder others = without(from);
    PVector<RowKey> rows = others.of(to.table());
    int place = next == null ? -1 : rows.indexOf(next);
    return others.put(to.table(), place < 0 ? rows.plus(to) : rows.plus(place, to));
  }

  private RowOrder put(String table, PVector<RowKey> rows) {
    return new RowOrder(rows.isEmpty() ? tables.minus(table) : tables.plus(table, rows));
  }
}
