package org.kaitei.warning;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.kaitei.figure.Period;
import org.kaitei.indicator.Breaks;
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

  /**
   * A figure among others of its component, of which it is held against the nearest that compare:
   * of as long a period, and on the same side of every break in the series.
   *
   * @param others in the unit of the indicator
   */
  public static NewFigure among(
      Stream<Neighbour> others,
      Breaks series,
      Definition indicator,
      Period period,
      BigDecimal value,
      LocalDate today) {
    Neighbour earlier = null;
    Neighbour later = null;
    for (Neighbour other : others.filter(o -> compares(o.period, period, series)).toList()) {
      int order = other.period.compareTo(period);
      if (order < 0 && (earlier == null || other.period.compareTo(earlier.period) > 0)) {
        earlier = other;
      }
      if (order > 0 && (later == null || other.period.compareTo(later.period) < 0)) {
        later = other;
      }
    }
    return new NewFigure(indicator, period, value, earlier, later, today);
  }

  private static boolean compares(Period one, Period other, Breaks series) {
    return one.isLike(other) && !series.part(one, other);
  }

  public NewFigure withoutLater() {
    return new NewFigure(indicator, period, value, earlier, null, today);
  }

  NewFigure alone() {
    return new NewFigure(indicator, period, value, null, null, today);
  }

  /** A figure of the same component. */
  public record Neighbour(Period period, BigDecimal value) {}
}
