package org.kaitei.command.plan;

import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.kaitei.command.plan.PlanChange.DropInitiative;
import org.kaitei.command.plan.PlanChange.DropNarrative;
import org.kaitei.command.plan.PlanChange.DropRow;
import org.kaitei.command.plan.PlanChange.DropSection;
import org.kaitei.command.plan.PlanChange.DropTarget;
import org.kaitei.command.plan.PlanChange.MoveRow;
import org.kaitei.plan.Edition;

/** Tells whether a revision is the one that was just made, and is only sent again. */
record SentAgain(Plan plan, ChangePlan command) {

  /** Two revisions without a date are never taken for the same. */
  boolean mayBe() {
    NewEdition asked = command.edition();
    Edition standing = plan.edition();
    return asked != null
        && standing.number() > 1
        && standing.decidedOn() != null
        && standing.label().equals(asked.label())
        && standing.decidedOn().equals(asked.decidedOn())
        && Objects.equals(plan.heading().reason(), command.reason());
  }

  /** What a change takes from its place is gone from there, as it is once the change was made. */
  boolean isGone(PlanChange change) {
    return switch (change) {
      case DropTarget c ->
          !plan.targets().containsKey(new TargetKey(c.indicator(), c.component(), c.period()));
      case DropRow c -> !plan.rows().containsKey(c.row());
      case MoveRow c ->
          !plan.rows().containsKey(c.from())
              && c.to() != null
              && plan.rows().containsKey(c.to())
              && plan.structure().order().stands(c.to(), c.before());
      case DropSection c -> !plan.structure().sections().containsKey(c.section());
      case DropInitiative c -> !plan.structure().initiatives().containsKey(c.initiative());
      case DropNarrative c -> !plan.structure().narratives().containsKey(c.narrative());
      default -> false;
    };
  }

  /** Whether the changes lead back to the plan as it stands, on whichever way. */
  boolean leadsTo(Plan changed) {
    return plan.title().equals(changed.title())
        && plan.indicators().equals(changed.indicators())
        && plan.rows().equals(changed.rows())
        && plan.structure().equals(changed.structure())
        && aims(plan).equals(aims(changed));
  }

  private static Map<TargetKey, Aimed> aims(Plan plan) {
    return plan.targets().entrySet().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, target -> target.getValue().undated()));
  }
}
