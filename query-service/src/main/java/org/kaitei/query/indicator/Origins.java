package org.kaitei.query.indicator;

import org.kaitei.figure.Period;
import org.kaitei.query.achievement.InputsFrom.Origin;

/** By which events the figures of an indicator, or of one of its components, are said. */
public record Origins(IndicatorView indicator, String component) {

  /** None when nothing was measured. */
  public Origin of(Period period) {
    return indicator
        .measurement(component, period)
        .filter(held -> held.figure() != null && held.figure().isMeasured())
        .map(held -> Origin.of(period, held.changed()))
        .orElse(Origin.NONE);
  }

  /** None when there is no baseline. */
  public Origin ofBaseline() {
    return indicator
        .baseline(component)
        .map(held -> Origin.of(held.baseline().period(), held.changed()))
        .orElse(Origin.NONE);
  }
}
