package org.kaitei.query.department;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.kaitei.indicator.IndicatorEvent;
import org.kaitei.indicator.IndicatorEvent.IndicatorRedefined;
import org.kaitei.indicator.IndicatorEvent.ResponsibilityMoved;
import org.kaitei.indicator.IndicatorId;
import org.kaitei.indicator.Responsibility;
import org.kaitei.indicator.Responsibility.Since;
import org.kaitei.ledger.RecordedEvent;
import org.kaitei.query.views.InOrder;
import org.kaitei.query.views.View;
import org.kaitei.query.views.ViewKey;
import org.kaitei.query.views.ViewKind;

/**
 * Which indicators have come from one department to another. One that never has is not among them,
 * so that whoever asks about all rows of a sheet reads one view for it: it is with the department
 * that its definition names.
 *
 * @param moved in the order in which the first of its moves was recorded
 */
public record ResponsibilitiesView(List<Moved> moved) implements View<ResponsibilitiesView> {

  public static final ViewKind<ResponsibilitiesView> KIND =
      new ViewKind<>(
          "responsibilities",
          ResponsibilitiesView.class,
          new ResponsibilitiesView(List.of()),
          true);

  /** The only one of its kind. */
  public static final ViewKey<ResponsibilitiesView> KEY = KIND.of("all");

  private static final Function<Moved, IndicatorId> INDICATOR = Moved::indicator;

  public record Moved(IndicatorId indicator, Responsibility responsibility) {}

  /** Whether the event says that another department answers for the indicator. */
  public static boolean isToldBy(IndicatorEvent event) {
    return switch (event) {
      case ResponsibilityMoved e -> true;
      case IndicatorRedefined e -> !Objects.equals(said(e), e.after().department());
      default -> false;
    };
  }

  private static String said(IndicatorRedefined e) {
    return e.before().department();
  }

  @Override
  public ResponsibilitiesView after(RecordedEvent recorded) {
    return switch (recorded.event()) {
      case ResponsibilityMoved e -> moved(e, e.before());
      case IndicatorRedefined e when isToldBy(e) -> moved(e, said(e));
      default -> this;
    };
  }

  /**
   * @param before what was said until then
   */
  private ResponsibilitiesView moved(IndicatorEvent event, String before) {
    IndicatorId indicator = event.indicator();
    Responsibility known =
        InOrder.find(moved, INDICATOR, indicator)
            .map(Moved::responsibility)
            .orElseGet(() -> new Responsibility(List.of(new Since(null, before))));
    return new ResponsibilitiesView(
        InOrder.put(moved, INDICATOR, new Moved(indicator, known.after(event))));
  }
}
