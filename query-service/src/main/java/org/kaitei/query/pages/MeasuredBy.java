package org.kaitei.query.pages;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.kaitei.indicator.IndicatorId;
import org.kaitei.plan.Initiative;
import org.kaitei.plan.RowKey;
import org.kaitei.query.plan.PlanDocument.Placed;

/** Finds the indicators that measure an initiative: those of the rows that it names. */
record MeasuredBy(List<Placed> rows, Map<IndicatorId, Link> indicators) {

  /** Each once, in the order of its rows. */
  List<Link> of(Initiative initiative) {
    return initiative.rows().stream()
        .flatMap(key -> rows.stream().filter(row -> key(row).equals(key)))
        .map(row -> indicators.get(row.indicator()))
        .filter(Objects::nonNull)
        .distinct()
        .toList();
  }

  private static RowKey key(Placed row) {
    return new RowKey(row.table(), row.no(), row.component());
  }
}
