package org.kaitei.query.plan;

import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.kaitei.ledger.RecordedEvent;
import org.kaitei.plan.PlanEvent;
import org.kaitei.plan.PlanId;
import org.kaitei.query.views.View;
import org.kaitei.query.views.ViewKey;
import org.kaitei.query.views.ViewKind;

/** A stretch of a plan's history: {@value #LENGTH} revisions that never change any more. */
public record PlanHistoryView(List<PlanRevision> revisions) implements View<PlanHistoryView> {

  static final int LENGTH = 50;

  public static final ViewKind<PlanHistoryView> KIND =
      new ViewKind<>("plan-history", PlanHistoryView.class, new PlanHistoryView(List.of()), false);

  /** The stretch that holds the revision. */
  public static ViewKey<PlanHistoryView> holding(PlanId plan, long revision) {
    return KIND.of(plan + "/" + (revision - 1) / LENGTH);
  }

  /** The ids of the stretches that hold the revisions. */
  public static List<String> holding(PlanId plan, long from, long to) {
    return LongStream.rangeClosed(from, to)
        .mapToObj(revision -> holding(plan, revision).id())
        .distinct()
        .toList();
  }

  @Override
  public PlanHistoryView after(RecordedEvent event) {
    return event.event() instanceof PlanEvent e ? told(PlanRevision.of(event, e)) : this;
  }

  /** Parts of a split event may be alike in all they say, and each is told. */
  private PlanHistoryView told(PlanRevision now) {
    return new PlanHistoryView(Stream.concat(revisions.stream(), Stream.of(now)).toList());
  }
}
