package org.kaitei.query.pages.ledger;

import java.util.Collection;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kaitei.indicator.IndicatorId;
import org.kaitei.plan.PlanId;
import org.kaitei.query.indicator.IndicatorView;
import org.kaitei.query.ledger.InChunks;
import org.kaitei.query.ledger.LedgerEntry;
import org.kaitei.query.ledger.LedgerFilter;
import org.kaitei.query.plan.PlanView;
import org.kaitei.query.plan.PlansDocument;
import org.kaitei.query.views.ViewsAt;

/** What plans and indicators were called at the moment that a page is of. */
public record LedgerNames(Map<PlanId, String> plans, Map<IndicatorId, String> indicators) {

  static LedgerNames of(PlansDocument plans, Collection<LedgerEntry> entries, ViewsAt views) {
    List<IndicatorId> spokenOf =
        entries.stream().map(LedgerEntry::indicator).filter(Objects::nonNull).distinct().toList();
    Map<PlanId, String> titles = new HashMap<>();
    plans.plans().forEach(plan -> titles.put(plan.id(), plan.title()));
    return new LedgerNames(titles, names(views, spokenOf));
  }

  /**
   * With all that can be looked for: the indicators of the plan that is looked for, or of all plans
   * if they are not too many to choose from; and the one that is looked for.
   */
  LedgerNames and(LedgerFilter wanted, ViewsAt views) {
    Map<IndicatorId, String> names = new HashMap<>(indicators);
    Map<IndicatorId, String> offered = known(wanted.plan(), views);
    if (wanted.plan() != null || offered.size() <= LedgerForm.MOST_OFFERED) {
      offered.forEach(names::putIfAbsent);
    }
    if (wanted.indicator() != null) {
      names(views, List.of(wanted.indicator())).forEach(names::putIfAbsent);
    }
    return new LedgerNames(plans, names);
  }

  /**
   * Those of a plan; for null those of all plans, or of some of them when these are too many
   * already.
   */
  private Map<IndicatorId, String> known(@Nullable PlanId plan, ViewsAt views) {
    Map<IndicatorId, String> known = new HashMap<>();
    Iterator<List<PlanId>> some =
        InChunks.of(plan == null ? plans.keySet().stream() : Stream.of(plan)).iterator();
    while (some.hasNext() && known.size() <= LedgerForm.MOST_OFFERED) {
      views.all(PlanView.KIND, some.next()).values().stream()
          .flatMap(found -> found.state().indicators().stream())
          .forEach(named -> known.putIfAbsent(named.id(), named.name()));
    }
    return known;
  }

  private static Map<IndicatorId, String> names(ViewsAt views, List<IndicatorId> spokenOf) {
    Map<IndicatorId, String> names = new HashMap<>();
    views.all(IndicatorView.KIND, spokenOf).values().forEach(found -> name(found.state(), names));
    return names;
  }

  private static void name(IndicatorView indicator, Map<IndicatorId, String> names) {
    if (indicator.definition() != null) {
      names.put(indicator.id(), indicator.definition().name());
    }
  }

  String of(IndicatorId indicator) {
    return indicators.getOrDefault(indicator, indicator.value());
  }

  String of(PlanId plan) {
    return plans.getOrDefault(plan, plan.value());
  }
}
