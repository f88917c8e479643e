package org.kaitei.query.submission;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.kaitei.figure.Figure;
import org.kaitei.figure.Period;
import org.kaitei.indicator.IndicatorId;
import org.kaitei.query.indicator.IndicatorView;
import org.kaitei.query.indicator.IndicatorView.HeldMeasurement;
import org.kaitei.query.sheet.ShownRow.ShownActual;
import org.kaitei.query.submission.RowsByPart.Placed;
import org.kaitei.warning.NewFigure;
import org.kaitei.warning.NewFigure.Neighbour;
import org.kaitei.warning.Warning;

/** What a department must have an answer to before it submits a row. */
final class RowCautions {

  private static final String DIFFERS = "achievement-differs";

  private record Measured(IndicatorId indicator, String component, Period period) {}

  private final LocalDate on;

  /**
   * @param on the day, in Japan, on which the row is looked at
   */
  RowCautions(LocalDate on) {
    this.on = on;
  }

  /**
   * @param first whether a figure was not looked at yet: one that several rows show is spoken of
   *     once
   */
  List<Warning> about(Placed placed, Predicate<Object> first) {
    return Stream.concat(aboutFigure(placed, first), aboutAchievement(placed)).toList();
  }

  private Stream<Warning> aboutFigure(Placed placed, Predicate<Object> first) {
    IndicatorView indicator = placed.indicator();
    if (indicator == null || indicator.definition() == null) {
      return Stream.empty();
    }
    return placed.row().actuals().stream()
        .filter(actual -> actual.reportingYear() == placed.year())
        .map(ShownActual::period)
        .filter(
            period -> first.test(new Measured(indicator.id(), placed.key().component(), period)))
        .flatMap(period -> standing(placed, period).stream())
        .flatMap(figure -> Warning.about(figure).stream());
  }

  private Optional<NewFigure> standing(Placed placed, Period period) {
    IndicatorView indicator = placed.indicator();
    String component = placed.key().component();
    return indicator
        .measurement(component, period)
        .flatMap(held -> value(indicator, held))
        .map(
            value ->
                NewFigure.among(
                    others(indicator, component),
                    indicator.series(),
                    indicator.definition(),
                    period,
                    value,
                    on));
  }

  private static Stream<Neighbour> others(IndicatorView indicator, String component) {
    return indicator.measurements().stream()
        .filter(held -> Objects.equals(held.component(), component))
        .flatMap(
            held ->
                value(indicator, held).map(value -> new Neighbour(held.period(), value)).stream());
  }

  /** In the unit that stands; none where nothing was measured that converts into it. */
  private static Optional<BigDecimal> value(IndicatorView indicator, HeldMeasurement held) {
    return Optional.ofNullable(held.figure())
        .flatMap(figure -> indicator.units().comparable(figure, held.changed().position()))
        .filter(Figure::isMeasured)
        .map(Figure::value);
  }

  private static Stream<Warning> aboutAchievement(Placed placed) {
    return placed.row().warnings().stream()
        .filter(warning -> warning.code().equals(DIFFERS))
        .map(warning -> new Warning(warning.code(), warning.facts()));
  }
}
