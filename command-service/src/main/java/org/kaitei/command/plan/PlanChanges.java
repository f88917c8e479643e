package org.kaitei.command.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.kaitei.command.indicator.Indicator;
import org.kaitei.indicator.IndicatorId;
import org.kaitei.ledger.Refusal;
import org.kaitei.ledger.Refusal.Fault;
import org.kaitei.ledger.Refusal.Kind;
import org.kaitei.plan.Edition;
import org.kaitei.plan.PlanEvent;
import org.kaitei.plan.PlanEvent.PlanAmended;
import org.kaitei.plan.PlanEvent.PlanRevised;

/**
 * Decides several changes of a plan, each on what those before it made of the plan. All faults are
 * told at once.
 */
final class PlanChanges {

  private final ChangePlan command;
  private final Map<IndicatorId, Indicator> indicators;
  private final List<PlanEvent> events = new ArrayList<>();
  private final List<Fault> faults = new ArrayList<>();
  private boolean invalid;
  private Plan plan;

  private PlanChanges(Plan plan, ChangePlan command, Map<IndicatorId, Indicator> indicators) {
    this.plan = plan;
    this.command = command;
    this.indicators = indicators;
  }

  /**
   * @param indicators those that the changes are about, as the ledger knows them
   * @return nothing when all that is asked for stands there already
   * @throws Refusal {@code changes-refused} with every change that cannot be made, or {@code
   *     plan-changed}
   */
  static List<PlanEvent> decide(
      Plan plan, ChangePlan command, Map<IndicatorId, Indicator> indicators) {
    if (plan.adopted() == null) {
      throw Refusal.notFound("plan", command.plan());
    }
    var decision = new PlanChanges(plan, command, indicators);
    return decision.isSentAgain() ? List.of() : decision.events();
  }

  /** A revision that was just made, and whose changes would change nothing more. */
  private boolean isSentAgain() {
    if (command.edition() == null || !isStanding(command.edition())) {
      return false;
    }
    var again = new PlanChanges(plan, command, indicators);
    again.decideAll();
    return again.events.isEmpty() && again.faults.isEmpty();
  }

  private boolean isStanding(NewEdition asked) {
    Edition standing = plan.edition();
    return standing.number() > 1
        && standing.decidedOn() != null
        && standing.label().equals(asked.label())
        && standing.decidedOn().equals(asked.decidedOn());
  }

  private List<PlanEvent> events() {
    Plan before = plan;
    evolve(head());
    decideAll();
    if (!faults.isEmpty()) {
      throw new Refusal(
          invalid ? Kind.INVALID : Kind.CONFLICT,
          "changes-refused",
          Map.of("count", faults.size()),
          faults);
    }
    if (command.edition() == null && events.size() == 1) {
      return List.of();
    }
    requireUnchanged(before);
    return events;
  }

  private PlanEvent head() {
    var asked = command.edition();
    int standing = plan.edition().number();
    return asked == null
        ? new PlanAmended(command.plan(), standing, command.reason(), command.by())
        : new PlanRevised(
            command.plan(), asked.numbered(standing + 1), command.reason(), command.by());
  }

  private void decideAll() {
    for (int i = 0; i < command.changes().size(); i++) {
      try {
        new OneChange(plan, command, indicators)
            .decide(command.changes().get(i))
            .forEach(this::evolve);
      } catch (Refusal refusal) {
        faults.add(new Fault(null, "/changes/" + i, refusal.code(), refusal.facts()));
        invalid |= refusal.kind() == Kind.INVALID;
      }
    }
  }

  private void evolve(PlanEvent event) {
    events.add(event);
    plan = plan.evolve(event);
  }

  private void requireUnchanged(Plan before) {
    Long known = command.unchangedSince();
    if (known != null && before.revision() > known) {
      throw new Refusal(
          Kind.CHANGED_SINCE,
          "plan-changed",
          Map.of("plan", command.plan().value(), "revision", before.revision()),
          List.of());
    }
  }
}
