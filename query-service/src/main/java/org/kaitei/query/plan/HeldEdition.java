package org.kaitei.query.plan;

import org.kaitei.ledger.RecordedEvent;
import org.kaitei.ledger.SubmittedBy;
import org.kaitei.plan.Edition;
import org.kaitei.plan.PlanEvent;
import org.kaitei.plan.PlanEvent.PlanAdopted;
import org.kaitei.plan.PlanEvent.PlanAmended;
import org.kaitei.plan.PlanEvent.PlanRevised;
import org.kaitei.query.views.Changed;

/**
 * An edition of a plan, and how it came about.
 *
 * @param reason null when none is stated
 * @param began when it was recorded; all of its revision was recorded together
 * @param changes how many things its revision changed
 */
public record HeldEdition(
    Edition edition, String reason, SubmittedBy by, Changed began, int changes) {

  static HeldEdition of(PlanAdopted e, RecordedEvent recorded) {
    return new HeldEdition(e.edition(), null, e.by(), Changed.by(recorded), 0);
  }

  static HeldEdition of(PlanRevised e, RecordedEvent recorded) {
    return new HeldEdition(e.edition(), e.reason(), e.by(), Changed.by(recorded), 0);
  }

  /** With one change more, when the event is one of those that the edition was revised by. */
  HeldEdition counting(PlanEvent event, RecordedEvent recorded) {
    boolean heads =
        event instanceof PlanAdopted
            || event instanceof PlanRevised
            || event instanceof PlanAmended;
    return heads || !began.recordedAt().equals(recorded.recordedAt())
        ? this
        : new HeldEdition(edition, reason, by, began, changes + 1);
  }
}
