package org.kaitei.query.history;

import java.util.List;
import org.kaitei.indicator.IndicatorEvent;
import org.kaitei.indicator.IndicatorId;
import org.kaitei.ledger.RecordedEvent;
import org.kaitei.query.views.InOrder;
import org.kaitei.query.views.Stretch;
import org.kaitei.query.views.Stretches;
import org.kaitei.query.views.View;
import org.kaitei.query.views.ViewKey;
import org.kaitei.query.views.ViewKind;

/** A stretch of an indicator's history: {@value #LENGTH} revisions that never change any more. */
public record HistoryView(List<Revision> revisions)
    implements View<HistoryView>, Stretch<Revision> {

  /** Short, because the last stretch is written again with each revision. */
  static final int LENGTH = 50;

  public static final ViewKind<HistoryView> KIND =
      new ViewKind<>("history", HistoryView.class, new HistoryView(List.of()), false);

  public static final Stretches<Revision, HistoryView> STRETCHES = new Stretches<>(KIND, LENGTH);

  /** The stretch that holds the revision. */
  public static ViewKey<HistoryView> holding(IndicatorId indicator, long revision) {
    return STRETCHES.holding(indicator, revision);
  }

  @Override
  public HistoryView after(RecordedEvent event) {
    return event.event() instanceof IndicatorEvent e
        ? new HistoryView(InOrder.and(revisions, Revision.of(event, Change.of(e))))
        : this;
  }
}
