package org.kaitei.command.indicator;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.kaitei.command.indicator.IndicatorCommand.RecordMeasurement;
import org.kaitei.command.indicator.IndicatorCommand.SetBaseline;
import org.kaitei.command.ledger.Standing;
import org.kaitei.command.warning.NewFigure;
import org.kaitei.command.warning.NewFigure.Neighbour;
import org.kaitei.figure.Figure;
import org.kaitei.figure.Period;
import org.kaitei.indicator.Baseline;
import org.kaitei.indicator.Breaks;
import org.kaitei.indicator.Measurement;

/**
 * Finds the measured figures that stand next to a new one and compare with it: of the same
 * component, of as long a period, on the same side of every break in the series, and in a unit that
 * converts into the one that stands.
 */
public final class Neighbourhood {

  private Neighbourhood() {}

  static NewFigure of(Indicator indicator, RecordMeasurement c) {
    return of(indicator, c.component(), c.period(), c.measurement().figure(), c.by().dayInJapan());
  }

  static NewFigure of(Indicator indicator, SetBaseline c) {
    Baseline baseline = c.baseline();
    return of(indicator, c.component(), baseline.period(), baseline.figure(), c.by().dayInJapan());
  }

  /** A figure that stands, as if it were submitted today; none where nothing was measured. */
  public static Optional<NewFigure> standing(
      Indicator indicator, String component, Period period, LocalDate today) {
    Figure figure = indicator.figure(component, period);
    return figure == null || !figure.isMeasured()
        ? Optional.empty()
        : Optional.of(of(indicator, component, period, figure, today));
  }

  private static NewFigure of(
      Indicator indicator, String component, Period now, Figure submitted, LocalDate today) {
    Breaks series = indicator.series();
    Neighbour earlier = null;
    Neighbour later = null;
    for (Map.Entry<FigureKey, Standing<Measurement>> other : indicator.measured().entrySet()) {
      Optional<BigDecimal> value = value(indicator, other.getValue());
      Period period = other.getKey().period();
      boolean same = Objects.equals(other.getKey().component(), component);
      boolean compares = period.isLike(now) && !series.part(period, now);
      if (!same || !compares || value.isEmpty()) {
        continue;
      }
      int order = period.compareTo(now);
      if (order < 0 && (earlier == null || period.compareTo(earlier.period()) > 0)) {
        earlier = new Neighbour(period, value.get());
      }
      if (order > 0 && (later == null || period.compareTo(later.period()) < 0)) {
        later = new Neighbour(period, value.get());
      }
    }
    return new NewFigure(indicator.definition(), now, submitted.value(), earlier, later, today);
  }

  /** In the unit that stands; none where nothing was measured that converts into it. */
  private static Optional<BigDecimal> value(Indicator indicator, Standing<Measurement> measured) {
    return indicator
        .units()
        .comparable(measured.value().figure(), measured.revision())
        .map(Figure::value);
  }
}
