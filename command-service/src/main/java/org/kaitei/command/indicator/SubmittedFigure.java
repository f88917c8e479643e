package org.kaitei.command.indicator;

import org.kaitei.figure.Period;
import org.kaitei.indicator.Measurement;

/**
 * A figure as one of a series that is submitted together.
 *
 * @param component null for the whole indicator
 */
public record SubmittedFigure(String component, Period period, Measurement measurement) {

  FigureKey key() {
    return new FigureKey(component, period);
  }
}
