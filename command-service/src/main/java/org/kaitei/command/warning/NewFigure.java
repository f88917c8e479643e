package org.kaitei.command.warning;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.kaitei.figure.Period;
import org.kaitei.indicator.Definition;

/**
 * A measured figure that somebody submits, among those that stand beside it.
 *
 * @param earlier the measured figure of the nearest earlier period that compares; null when there
 *     is none
 * @param later likewise
 * @param today when it was submitted, in Japan
 */
public record NewFigure(
    Definition indicator,
    Period period,
    BigDecimal value,
    Neighbour earlier,
    Neighbour later,
    LocalDate today) {

  public NewFigure withoutLater() {
    return new NewFigure(indicator, period, value, earlier, null, today);
  }

  NewFigure alone() {
    return new NewFigure(indicator, period, value, null, null, today);
  }

  /** A figure of the same component. */
  public record Neighbour(Period period, BigDecimal value) {}
}
