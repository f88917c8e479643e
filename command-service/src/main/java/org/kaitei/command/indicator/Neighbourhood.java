package org.kaitei.command.indicator;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.kaitei.command.indicator.IndicatorCommand.RecordMeasurement;
import org.kaitei.command.indicator.IndicatorCommand.SetBaseline;
import org.kaitei.command.ledger.Standing;
import org.kaitei.figure.Figure;
import org.kaitei.figure.Period;
import org.kaitei.indicator.Baseline;
import org.kaitei.indicator.Measurement;
import org.kaitei.warning.NewFigure;
import org.kaitei.warning.NewFigure.Neighbour;

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
    Stream<Neighbour> others =
        indicator.measured().entrySet().stream()
            .filter(other -> Objects.equals(other.getKey().component(), component))
            .flatMap(other -> neighbour(indicator, other));
    return NewFigure.among(
        others, indicator.series(), indicator.definition(), now, submitted.value(), today);
  }

  private static Stream<Neighbour> neighbour(
      Indicator indicator, Map.Entry<FigureKey, Standing<Measurement>> measured) {
    return value(indicator, measured.getValue())
        .map(value -> new Neighbour(measured.getKey().period(), value))
        .stream();
  }

  /** In the unit that stands; none where nothing was measured that converts into it. */
  private static Optional<BigDecimal> value(Indicator indicator, Standing<Measurement> measured) {
    return indicator
        .units()
        .comparable(measured.value().figure(), measured.revision())
        .map(Figure::value);
  }
}
