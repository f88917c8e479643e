package org.kaitei.query.history;

import java.util.List;
import org.kaitei.indicator.IndicatorId;
import org.kaitei.ledger.RecordedEvent;
import org.kaitei.query.views.InOrder;
import org.kaitei.query.views.View;
import org.kaitei.query.views.ViewKey;
import org.kaitei.query.views.ViewKind;

/** In which stretches of the ledger plans said anything about an indicator, see AimsView. */
public record AimStretchesView(List<Long> stretches) implements View<AimStretchesView> {

  public static final ViewKind<AimStretchesView> KIND =
      new ViewKind<>(
          "aim-stretches", AimStretchesView.class, new AimStretchesView(List.of()), false);

  public static ViewKey<AimStretchesView> of(IndicatorId indicator) {
    return KIND.of(indicator);
  }

  @Override
  public AimStretchesView after(RecordedEvent event) {
    Long stretch = event.position() / AimsView.LENGTH;
    return new AimStretchesView(InOrder.put(stretches, stretch::equals, stretch));
  }
}
