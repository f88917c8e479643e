package org.kaitei.query.plan;

import java.util.ArrayList;
import java.util.List;
import org.kaitei.plan.PlanEvent.RowMoved;
import org.kaitei.plan.Row;
import org.kaitei.plan.RowKey;
import org.kaitei.query.views.InOrder;

/** The rows of a plan's tables, in the order in which they stand. */
final class RowOrder {

  private RowOrder() {}

  /** A new row comes last of all; a changed one stays where it stands. */
  static List<Row> placed(List<Row> rows, Row now) {
    return InOrder.put(rows, Row::key, now);
  }

  static List<Row> dropped(List<Row> rows, RowKey gone) {
    return InOrder.without(rows, row -> row.key().equals(gone));
  }

  static List<Row> moved(List<Row> rows, RowMoved move) {
    List<Row> others = new ArrayList<>(dropped(rows, move.from()));
    others.add(place(others, move), move.row());
    return List.copyOf(others);
  }

  private static int place(List<Row> others, RowMoved move) {
    int place = others.size();
    for (int i = others.size() - 1; i >= 0; i--) {
      RowKey key = others.get(i).key();
      if (key.equals(move.standsBefore())) {
        return i;
      }
      if (place == others.size() && key.table().equals(move.row().key().table())) {
        place = i + 1;
      }
    }
    return place;
  }
}
