package org.kaitei.command.plan;

import java.util.Map;
import java.util.Optional;
import org.kaitei.indicator.IndicatorId;
import org.kaitei.ledger.Refusal;
import org.pcollections.HashTreePMap;
import org.pcollections.HashTreePSet;
import org.pcollections.PMap;
import org.pcollections.PSet;

/**
 * The indicators that a plan names. An indicator is still found by a name that it had, as long as
 * no other has been given it.
 *
 * @param byName present and former names
 * @param names the present name of each
 * @param retired those that the plan no longer aims at
 */
public record KnownIndicators(
    PMap<IndicatorName, IndicatorId> byName,
    PMap<IndicatorId, String> names,
    PSet<IndicatorId> retired) {

  static final KnownIndicators NONE =
      new KnownIndicators(HashTreePMap.empty(), HashTreePMap.empty(), HashTreePSet.empty());

  public boolean contains(IndicatorId indicator) {
    return names.containsKey(indicator);
  }

  /** How many the plan ever named. */
  public int size() {
    return names.size();
  }

  public boolean isRetired(IndicatorId indicator) {
    return retired.contains(indicator);
  }

  String nameOf(IndicatorId indicator) {
    return names.get(indicator);
  }

  Optional<IndicatorId> named(String name) {
    return Optional.ofNullable(byName.get(IndicatorName.of(name)));
  }

  /** Who has the name now; one that had it before does not hinder another. */
  Optional<IndicatorId> holder(String name) {
    return named(name)
        .filter(id -> !retired.contains(id))
        .filter(id -> IndicatorName.of(names.get(id)).equals(IndicatorName.of(name)));
  }

  /**
   * @throws Refusal {@code name-taken} when another indicator of the plan has the name
   */
  void requireFree(String name, IndicatorId wanting) {
    holder(name)
        .filter(holder -> !holder.equals(wanting))
        .ifPresent(
            holder -> {
              throw Refusal.conflict(
                  "name-taken", Map.of("name", name, "indicator", holder.value()));
            });
  }

  /**
   * @throws Refusal {@code indicator-retired}
   */
  void requireNotRetired(IndicatorId indicator) {
    if (isRetired(indicator)) {
      throw Refusal.conflict("indicator-retired", Map.of("indicator", indicator.value()));
    }
  }

  KnownIndicators named(IndicatorId indicator, String name) {
    return new KnownIndicators(
        byName.plus(IndicatorName.of(name), indicator),
        names.plus(indicator, name),
        retired.minus(indicator));
  }

  KnownIndicators retired(IndicatorId indicator) {
    return new KnownIndicators(byName, names, retired.plus(indicator));
  }
}
