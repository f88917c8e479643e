package org.kaitei.query.edition;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.kaitei.indicator.IndicatorId;
import org.kaitei.plan.Row;
import org.kaitei.plan.RowKey;
import org.kaitei.query.edition.DiffDocument.RowDiff;
import org.kaitei.query.plan.PlanDocument.Placed;

/** What became of the rows of a plan's tables. */
final class RowsDiff {

  private final Map<IndicatorId, List<RowDiff>> byIndicator = new HashMap<>();

  RowsDiff(List<Row> before, List<Row> after) {
    Map<RowKey, Row> was = byKey(before);
    Map<RowKey, Row> is = byKey(after);
    Set<RowKey> reordered = reordered(before, after);
    List<Row> gone = new ArrayList<>(before);
    gone.removeIf(row -> sameIndicator(row, is.get(row.key())));
    for (Row row : after) {
      Row same = was.get(row.key());
      Row earlier = sameIndicator(row, same) ? same : elsewhere(row, gone);
      boolean moved = earlier != null && !earlier.key().equals(row.key());
      if (!row.equals(earlier) || reordered.contains(row.key())) {
        add(
            row,
            new RowDiff(shown(earlier), shown(row), moved || reordered.contains(row.key()), null));
      }
    }
    gone.forEach(row -> add(row, new RowDiff(shown(row), null, false, null)));
  }

  List<RowDiff> of(IndicatorId indicator) {
    return byIndicator.getOrDefault(indicator, List.of());
  }

  private void add(Row row, RowDiff diff) {
    byIndicator.computeIfAbsent(row.indicator(), id -> new ArrayList<>()).add(diff);
  }

  private static Map<RowKey, Row> byKey(List<Row> rows) {
    Map<RowKey, Row> byKey = new LinkedHashMap<>();
    rows.forEach(row -> byKey.put(row.key(), row));
    return byKey;
  }

  private static boolean sameIndicator(Row row, Row other) {
    return other != null && row.indicator().equals(other.indicator());
  }

  /** The row of the same figure that is gone from where it stood. */
  private static Row elsewhere(Row row, List<Row> gone) {
    for (Row former : gone) {
      if (sameIndicator(row, former)
          && Objects.equals(row.key().component(), former.key().component())) {
        gone.remove(former);
        return former;
      }
    }
    return null;
  }

  /** Those that stand in another order than before among the rows of their table that stayed. */
  private static Set<RowKey> reordered(List<Row> before, List<Row> after) {
    Set<RowKey> moved = new HashSet<>();
    Map<String, List<RowKey>> was = stayed(before, byKey(after));
    stayed(after, byKey(before))
        .forEach((table, keys) -> moved.addAll(LongestRun.outside(was.get(table), keys)));
    return moved;
  }

  private static Map<String, List<RowKey>> stayed(List<Row> rows, Map<RowKey, Row> others) {
    Map<String, List<RowKey>> tables = new LinkedHashMap<>();
    for (Row row : rows) {
      if (others.containsKey(row.key())) {
        tables.computeIfAbsent(row.key().table(), t -> new ArrayList<>()).add(row.key());
      }
    }
    return tables;
  }

  private static Placed shown(Row row) {
    return row == null ? null : Placed.of(row);
  }
}
