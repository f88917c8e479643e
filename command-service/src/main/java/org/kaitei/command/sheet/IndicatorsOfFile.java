package org.kaitei.command.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.kaitei.command.plan.IndicatorName;
import org.kaitei.command.plan.Plan;
import org.kaitei.indicator.IndicatorId;
import org.kaitei.plan.PlanId;

/**
 * Finds the indicator that each row of a file is about: by the id that the row gives, else by its
 * name in the plan, else it is a new one, {@code {plan}-{n}} with the next free number.
 */
final class IndicatorsOfFile {

  private final PlanId id;
  private final Plan plan;
  private final Predicate<IndicatorId> isTaken;
  private final Map<IndicatorName, IndicatorId> named = new HashMap<>();
  private final Set<IndicatorId> given = new HashSet<>();
  private int last;

  private IndicatorsOfFile(PlanId id, Plan plan, Predicate<IndicatorId> isTaken) {
    this.id = id;
    this.plan = plan;
    this.isTaken = isTaken;
    this.last = plan.indicators().size();
  }

  /** One id a line, in the order of the lines. */
  static List<IndicatorId> resolve(
      PlanId id, Plan plan, List<SheetLine> lines, Predicate<IndicatorId> isTaken) {
    var resolver = new IndicatorsOfFile(id, plan, isTaken);
    lines.stream()
        .filter(line -> line.indicator() != null)
        .forEach(line -> resolver.given(line.indicator(), line.definition().name()));
    var ids = new ArrayList<IndicatorId>();
    lines.forEach(line -> ids.add(resolver.of(line)));
    return ids;
  }

  private void given(IndicatorId indicator, String name) {
    given.add(indicator);
    named.putIfAbsent(IndicatorName.of(name), indicator);
  }

  private IndicatorId of(SheetLine line) {
    if (line.indicator() != null) {
      return line.indicator();
    }
    String name = line.definition().name();
    return plan.indicatorNamed(name)
        .orElseGet(() -> named.computeIfAbsent(IndicatorName.of(name), unknown -> next()));
  }

  private IndicatorId next() {
    IndicatorId next;
    do {
      next = new IndicatorId(id + "-" + ++last);
    } while (given.contains(next) || isTaken.test(next));
    return next;
  }
}
