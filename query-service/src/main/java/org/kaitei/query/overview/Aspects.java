package org.kaitei.query.overview;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.kaitei.indicator.IndicatorId;
import org.kaitei.plan.Aspect;
import org.kaitei.plan.Initiative;
import org.kaitei.plan.Row;
import org.kaitei.plan.RowKey;

/**
 * Which aspects an indicator serves: those of the initiatives that name a row of it.
 *
 * @param rows where the indicators stand
 */
record Aspects(List<Initiative> initiatives, Collection<Row> rows) {

  List<Aspect> of(IndicatorId indicator) {
    List<RowKey> places =
        rows.stream().filter(row -> row.indicator().equals(indicator)).map(Row::key).toList();
    return initiatives.stream()
        .filter(initiative -> initiative.rows().stream().anyMatch(places::contains))
        .map(Initiative::aspect)
        .filter(Objects::nonNull)
        .distinct()
        .sorted()
        .toList();
  }
}
