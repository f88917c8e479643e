package org.kaitei.command.plan;

import java.util.List;
import org.kaitei.access.Right;
import org.kaitei.command.ledger.LedgerCommand;
import org.kaitei.ledger.StreamId;
import org.kaitei.ledger.SubmittedBy;
import org.kaitei.plan.PlanId;

/**
 * Asks for several changes of a plan at once, all of them or none.
 *
 * @param edition the new one that is decided on; null when they belong to the one that stands
 * @param reason null when none is stated
 * @param unchangedSince a revision of the plan's stream; refused when the plan changed after it
 */
record ChangePlan(
    PlanId plan,
    NewEdition edition,
    String reason,
    List<PlanChange> changes,
    Long unchangedSince,
    SubmittedBy by)
    implements LedgerCommand {

  static final String NAME = "change-plan";

  @Override
  public StreamId stream() {
    return plan.stream();
  }

  @Override
  public Right right() {
    return Right.PLAN;
  }

  @Override
  public String commandName() {
    return NAME;
  }
}
