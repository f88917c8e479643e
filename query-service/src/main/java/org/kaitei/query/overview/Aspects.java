package org.kaitei.query.overview;

import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.kaitei.indicator.IndicatorId;
import org.kaitei.plan.Aspect;
import org.kaitei.plan.Initiative;
import org.kaitei.plan.Row;
import org.kaitei.plan.RowKey;

/** Which aspects indicators serve: those of the initiatives that name a row of theirs. */
record Aspects(Map<IndicatorId, Set<Aspect>> served) {

  /**
   * @param rows where the indicators stand
   */
  static Aspects of(List<Initiative> initiatives, Collection<Row> rows) {
    Map<RowKey, IndicatorId> places = new HashMap<>();
    rows.forEach(row -> places.put(row.key(), row.indicator()));
    Map<IndicatorId, Set<Aspect>> served = new HashMap<>();
    initiatives.stream()
        .filter(initiative -> initiative.aspect() != null)
        .forEach(
            initiative ->
                initiative.rows().stream()
                    .filter(places::containsKey)
                    .forEach(
                        row ->
                            served
                                .computeIfAbsent(
                                    places.get(row), none -> EnumSet.noneOf(Aspect.class))
                                .add(initiative.aspect())));
    return new Aspects(served);
  }

  List<Aspect> of(IndicatorId indicator) {
    return List.copyOf(served.getOrDefault(indicator, Set.of()));
  }
}
