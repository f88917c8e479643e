package org.kaitei.query.overview;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.kaitei.plan.Aspect;
import org.kaitei.query.indicator.IndicatorDocument.ShownDepartment;
import org.kaitei.query.overview.OverviewDocument.Listed;
import org.kaitei.query.overview.OverviewDocument.OfAspect;
import org.kaitei.query.overview.OverviewDocument.OfDepartment;
import org.kaitei.query.overview.OverviewDocument.OfGoal;

/** Indicators counted by what they have in common; those that have none of it come last. */
record Counted(List<Listed> indicators) {

  List<OfAspect> byAspect() {
    return by(Listed::aspects, Comparator.<Aspect>naturalOrder(), OfAspect::new);
  }

  List<OfGoal> byGoal() {
    return by(Listed::goals, Comparator.<Integer>naturalOrder(), OfGoal::new);
  }

  /** By name, as the day has it. */
  List<OfDepartment> byDepartment() {
    return by(
        listed -> listed.department() == null ? List.of() : List.of(listed.department()),
        Comparator.comparing(ShownDepartment::name),
        OfDepartment::new);
  }

  private <K, G> List<G> by(
      Function<Listed, Collection<K>> keys, Comparator<K> order, BiFunction<K, Counts, G> group) {
    Stream<G> grouped =
        indicators.stream()
            .flatMap(listed -> keys.apply(listed).stream())
            .distinct()
            .sorted(order)
            .map(key -> group.apply(key, having(listed -> keys.apply(listed).contains(key))));
    Counts without = having(listed -> keys.apply(listed).isEmpty());
    return Stream.concat(
            grouped, Stream.of(without).filter(w -> w.all() > 0).map(w -> group.apply(null, w)))
        .toList();
  }

  private Counts having(Predicate<Listed> wanted) {
    return Counts.of(indicators.stream().filter(wanted).toList());
  }
}
