package org.kaitei.query.sheet;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.kaitei.plan.Row;
import org.kaitei.plan.RowKey;

/**
 * The rows of a sheet that a revision has since taken out of the plan. One that stands elsewhere in
 * the plan now has only moved.
 *
 * @param places those of the sheet, so that a row that shows the same elsewhere is not taken for
 *     one that moved
 */
record DroppedRows(List<Row> plan, Set<RowKey> places) {

  DroppedRows(List<Row> plan, List<Reported> sheet) {
    this(plan, new HashSet<>(sheet.stream().map(reported -> reported.row().key()).toList()));
  }

  boolean contain(Row row) {
    return plan.stream()
        .filter(standing -> standing.indicator().equals(row.indicator()))
        .map(Row::key)
        .noneMatch(key -> key.equals(row.key()) || isMoved(row.key(), key));
  }

  private boolean isMoved(RowKey from, RowKey to) {
    return Objects.equals(from.component(), to.component()) && !places.contains(to);
  }
}
