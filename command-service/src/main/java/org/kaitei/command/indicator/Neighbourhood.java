package org.kaitei.command.indicator;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.Objects;
import org.kaitei.command.indicator.IndicatorCommand.RecordMeasurement;
import org.kaitei.command.ledger.Standing;
import org.kaitei.command.warning.NewFigure;
import org.kaitei.command.warning.NewFigure.Neighbour;
import org.kaitei.figure.Figure;
import org.kaitei.figure.Period;
import org.kaitei.indicator.Measurement;

/**
 * Finds the measured figures that stand next to a new one and compare with it: of the same
 * component, of as long a period, and on the same side of every break in the series.
 */
final class Neighbourhood {

  private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");

  private Neighbourhood() {}

  static NewFigure of(Indicator indicator, RecordMeasurement c) {
    Neighbour earlier = null;
    Neighbour later = null;
    for (Map.Entry<FigureKey, Standing<Measurement>> other : indicator.measured().entrySet()) {
      Figure figure = other.getValue().value().figure();
      Period period = other.getKey().period();
      boolean same = Objects.equals(other.getKey().component(), c.component());
      if (!same || !figure.isMeasured() || !compares(indicator, period, c.period())) {
        continue;
      }
      int order = period.compareTo(c.period());
      if (order < 0 && (earlier == null || period.compareTo(earlier.period()) > 0)) {
        earlier = new Neighbour(period, figure.value());
      }
      if (order > 0 && (later == null || period.compareTo(later.period()) < 0)) {
        later = new Neighbour(period, figure.value());
      }
    }
    return new NewFigure(
        indicator.definition(),
        c.period(),
        c.measurement().figure().value(),
        earlier,
        later,
        LocalDate.ofInstant(c.by().submittedAt(), JAPAN));
  }

  private static boolean compares(Indicator indicator, Period one, Period other) {
    return one.isLike(other)
        && indicator.breaks().stream()
            .allMatch(from -> isBefore(one, from) == isBefore(other, from));
  }

  private static boolean isBefore(Period period, Period from) {
    return period.start().isBefore(from.start());
  }
}
