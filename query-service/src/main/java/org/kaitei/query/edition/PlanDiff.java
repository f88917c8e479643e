package org.kaitei.query.edition;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.kaitei.indicator.IndicatorId;
import org.kaitei.query.edition.DiffDocument.Fate;
import org.kaitei.query.edition.DiffDocument.IndicatorDiff;
import org.kaitei.query.edition.DiffDocument.TargetDiff;
import org.kaitei.query.plan.AimedAt;
import org.kaitei.query.plan.AimedAt.Aim;
import org.kaitei.query.plan.PlanView;
import org.kaitei.query.plan.PlanView.Named;
import org.kaitei.query.plan.ShownTarget;

/** Compares two states of a plan, indicator by indicator and part by part. */
final class PlanDiff {

  private final RowsDiff rows;
  private final Map<Aim, AimedAt> aimedBefore;
  private final Map<Aim, AimedAt> aimedAfter;
  private final Map<IndicatorId, Set<Aim>> aims = new HashMap<>();
  private final Map<IndicatorId, Named> namedBefore;
  private final Map<IndicatorId, Named> namedAfter;

  PlanDiff(PlanView before, PlanView after) {
    rows = new RowsDiff(before.rows(), after.rows());
    namedBefore = byId(before);
    namedAfter = byId(after);
    aimedBefore = before.targetsByAim();
    aimedAfter = after.targetsByAim();
    collectAims(after);
    collectAims(before);
  }

  private void collectAims(PlanView plan) {
    for (AimedAt aimed : plan.targets()) {
      aims.computeIfAbsent(aimed.indicator(), id -> new LinkedHashSet<>()).add(aimed.aim());
    }
  }

  private static Map<IndicatorId, Named> byId(PlanView plan) {
    Map<IndicatorId, Named> named = new LinkedHashMap<>();
    plan.indicators().forEach(indicator -> named.put(indicator.id(), indicator));
    return named;
  }

  List<IndicatorDiff> indicators() {
    Set<IndicatorId> all = new LinkedHashSet<>(namedAfter.keySet());
    all.addAll(namedBefore.keySet());
    return all.stream().map(this::indicator).filter(Objects::nonNull).toList();
  }

  private IndicatorDiff indicator(IndicatorId id) {
    Named was = namedBefore.get(id);
    Named is = namedAfter.get(id);
    Fate fate = fate(isActive(was), isActive(is));
    Differing<String> renamed =
        was == null || is == null ? null : Differing.of(was.name(), is.name());
    List<TargetDiff> targets = targets(id);
    var placed = rows.of(id);
    boolean same = fate == Fate.CHANGED && renamed == null && targets.isEmpty() && placed.isEmpty();
    String name = is == null ? was.name() : is.name();
    return same ? null : new IndicatorDiff(id, name, null, fate, renamed, targets, placed, null);
  }

  private static boolean isActive(Named named) {
    return named != null && !named.retired();
  }

  private static Fate fate(boolean wasActive, boolean isActive) {
    if (wasActive == isActive) {
      return Fate.CHANGED;
    }
    return isActive ? Fate.ADDED : Fate.RETIRED;
  }

  private List<TargetDiff> targets(IndicatorId indicator) {
    return aims.getOrDefault(indicator, Set.of()).stream()
        .map(aim -> target(aim, aimedBefore.get(aim), aimedAfter.get(aim)))
        .filter(Objects::nonNull)
        .toList();
  }

  /** Null when it is the same. */
  private static TargetDiff target(Aim aim, AimedAt was, AimedAt is) {
    boolean same = was != null && is != null && was.target().equals(is.target());
    return same ? null : new TargetDiff(aim.component(), aim.period(), shown(was), shown(is), null);
  }

  private static ShownTarget shown(AimedAt aimed) {
    return aimed == null ? null : ShownTarget.of(aimed);
  }

  /** What differs between two lists of things that have ids. */
  static <T, K> List<Differing<T>> parts(List<T> was, List<T> is, Function<T, K> id) {
    Map<K, T> former = was.stream().collect(Collectors.toMap(id, Function.identity()));
    List<Differing<T>> differing = new ArrayList<>();
    for (T now : is) {
      differing.add(Differing.of(former.remove(id.apply(now)), now));
    }
    was.stream()
        .filter(gone -> former.containsKey(id.apply(gone)))
        .forEach(gone -> differing.add(new Differing<>(gone, null)));
    return differing.stream().filter(Objects::nonNull).toList();
  }
}
