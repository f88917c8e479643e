package org.kaitei.command.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.kaitei.command.indicator.Indicator;
import org.kaitei.indicator.IndicatorId;
import org.kaitei.ledger.Refusal;
import org.kaitei.ledger.Refusal.Fault;
import org.kaitei.ledger.Refusal.Kind;
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

  private boolean isSentAgain() {
    var sent = new SentAgain(plan, command);
    if (!sent.mayBe()) {
      return false;
    }
    var again = new PlanChanges(plan, command, indicators);
    again.decideAll(change -> !sent.isGone(change));
    return again.faults.isEmpty() && sent.leadsTo(again.plan);
  }

  private List<PlanEvent> events() {
    Plan before = plan;
    evolve(head());
    decideAll(change -> true);
    if (command.edition() == null && faults.isEmpty() && events.size() == 1) {
      return List.of();
    }
    requireUnchanged(before);
    if (command.edition() != null) {
      NewEdition.requireDecided(
          "decidedOn", command.edition().decidedOn(), command.by().dayInJapan());
      before.heading().requireAfter(command.edition());
    }
    if (!faults.isEmpty()) {
      throw new Refusal(
          invalid ? Kind.INVALID : Kind.CONFLICT,
          "changes-refused",
          Map.of("count", faults.size()),
          faults);
    }
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

  private void decideAll(Predicate<PlanChange> wanted) {
    for (int i = 0; i < command.changes().size(); i++) {
      PlanChange change = command.changes().get(i);
      try {
        if (wanted.test(change)) {
          new OneChange(plan, command, indicators).decide(change).forEach(this::evolve);
        }
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
