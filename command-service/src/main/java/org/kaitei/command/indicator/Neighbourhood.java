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

/** Finds the measured figures of the same component that stand next to a new one. */
final class Neighbourhood {

  private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");

  private Neighbourhood() {}

  static NewFigure of(Indicator indicator, RecordMeasurement c) {
    Neighbour earlier = null;
    Neighbour later = null;
    for (Map.Entry<FigureKey, Standing<Measurement>> other : indicator.measured().entrySet()) {
      Figure figure = other.getValue().value().figure();
      if (!Objects.equals(other.getKey().component(), c.component()) || !figure.isMeasured()) {
        continue;
      }
      Period period = other.getKey().period();
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
}
