package org.kaitei.query.history;

import java.util.List;
import org.kaitei.indicator.IndicatorId;
import org.kaitei.ledger.RecordedEvent;
import org.kaitei.plan.PlanEvent;
import org.kaitei.query.views.InOrder;
import org.kaitei.query.views.KnownStretches;
import org.kaitei.query.views.View;
import org.kaitei.query.views.ViewKey;
import org.kaitei.query.views.ViewKind;

/** What plans said about an indicator in a stretch of the ledger, see {@link KnownStretches}. */
public record AimsView(List<Revision> revisions) implements View<AimsView> {

  public static final ViewKind<AimsView> KIND =
      new ViewKind<>("aims", AimsView.class, new AimsView(List.of()), false);

  /** Where to look for it. */
  public static final ViewKind<KnownStretches> KNOWN = KnownStretches.kind("aim-stretches");

  /** The stretch that the position is in. */
  public static ViewKey<AimsView> holding(IndicatorId indicator, long position) {
    return stretch(indicator, KnownStretches.holding(position));
  }

  static ViewKey<AimsView> stretch(IndicatorId indicator, long number) {
    return KIND.of(indicator + "/" + number);
  }

  @Override
  public AimsView after(RecordedEvent event) {
    return event.event() instanceof PlanEvent e
        ? AimChange.of(e).map(change -> told(Revision.of(event, change))).orElse(this)
        : this;
  }

  private AimsView told(Revision now) {
    return new AimsView(InOrder.and(revisions, now));
  }
}
