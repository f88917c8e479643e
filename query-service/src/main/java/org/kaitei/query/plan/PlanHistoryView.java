package org.kaitei.query.plan;

import java.util.List;
import org.kaitei.ledger.RecordedEvent;
import org.kaitei.plan.PlanEvent;
import org.kaitei.plan.PlanId;
import org.kaitei.query.views.InOrder;
import org.kaitei.query.views.Stretch;
import org.kaitei.query.views.Stretches;
import org.kaitei.query.views.View;
import org.kaitei.query.views.ViewKey;
import org.kaitei.query.views.ViewKind;

/** A stretch of a plan's history: {@value #LENGTH} revisions that never change any more. */
public record PlanHistoryView(List<PlanRevision> revisions)
    implements View<PlanHistoryView>, Stretch<PlanRevision> {

  static final int LENGTH = 50;

  public static final ViewKind<PlanHistoryView> KIND =
      new ViewKind<>("plan-history", PlanHistoryView.class, new PlanHistoryView(List.of()), false);

  public static final Stretches<PlanRevision, PlanHistoryView> STRETCHES =
      new Stretches<>(KIND, LENGTH);

  /** The stretch that holds the revision. */
  public static ViewKey<PlanHistoryView> holding(PlanId plan, long revision) {
    return STRETCHES.holding(plan, revision);
  }

  @Override
  public PlanHistoryView after(RecordedEvent event) {
    return event.event() instanceof PlanEvent e
        ? new PlanHistoryView(InOrder.and(revisions, PlanRevision.of(event, e)))
        : this;
  }
}
