package org.kaitei.command.indicator;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.kaitei.command.indicator.IndicatorCommand.RecordMeasurement;
import org.kaitei.command.indicator.IndicatorCommand.RecordSeries;
import org.kaitei.command.ledger.AllOrNone;
import org.kaitei.command.ledger.Standing;
import org.kaitei.figure.Figure;
import org.kaitei.figure.Period;
import org.kaitei.indicator.IndicatorEvent;
import org.kaitei.indicator.IndicatorEvent.MeasurementCorrected;
import org.kaitei.indicator.IndicatorEvent.MeasurementFinalized;
import org.kaitei.indicator.IndicatorEvent.MeasurementRecorded;
import org.kaitei.indicator.Measurement;
import org.kaitei.ledger.Refusal;
import org.kaitei.ledger.Refusal.Fault;
import org.kaitei.warning.NewFigure;
import org.kaitei.warning.Warning;

/**
 * Decides on figures, one or a whole series. A series is looked at as it will stand, so that one
 * that is revised throughout is not warned about leaps between what was and what will be.
 */
final class Recording {

  private final Acknowledged acknowledged;
  private final Set<String> components;
  private Indicator indicator;
  private final List<Taken> taken = new ArrayList<>();

  /**
   * @param pointer where in the request the figure stands
   * @param before null when none stood there
   * @param inOtherUnit whether what stood there was recorded in a former unit
   */
  private record Taken(
      String pointer, RecordMeasurement command, Measurement before, boolean inOtherUnit) {

    /** Not one that was seen before, and now has only another source or status. */
    boolean isLookedAt() {
      Figure now = command.measurement().figure();
      return now.isMeasured() && (before == null || inOtherUnit || !before.figure().says(now));
    }

    boolean is(String component, Period period) {
      return period.equals(command.period()) && Objects.equals(component, command.component());
    }
  }

  private Recording(Indicator indicator, Acknowledged acknowledged) {
    this.indicator = indicator;
    this.components = indicator.components();
    this.acknowledged = acknowledged;
  }

  static List<IndicatorEvent> decide(Indicator indicator, RecordMeasurement c) {
    var recording = new Recording(indicator, c.acknowledged());
    recording.take("", c);
    return recording.events();
  }

  /**
   * @throws Refusal {@code series-refused} with what is wrong with each figure
   */
  static List<IndicatorEvent> decide(Indicator indicator, RecordSeries c) {
    var recording = new Recording(indicator, c.acknowledged());
    var seen = new HashSet<FigureKey>();
    var together = new AllOrNone();
    for (int i = 0; i < c.figures().size(); i++) {
      SubmittedFigure figure = c.figures().get(i);
      String pointer = "/figures/" + i;
      if (!seen.add(figure.key())) {
        throw Refusal.invalid(
            "period-repeated", Map.of("period", figure.period().code(), "pointer", pointer));
      }
      together.decide(pointer, () -> recording.take(pointer, c.of(figure)));
    }
    together.require("series-refused");
    return recording.events();
  }

  private void take(String pointer, RecordMeasurement c) {
    FigureKey key = new FigureKey(c.component(), c.period());
    Standing<Measurement> standing = indicator.measured().get(key);
    if (standing != null && covers(standing, c.measurement())) {
      return;
    }
    Stands.notWithdrawnSince(c, indicator.withdrawn().get(key));
    if (standing != null) {
      Stands stands =
          Stands.measurement(c.indicator(), c.component(), c.period(), standing)
              .unchangedSince(c.unchangedSince());
      if (!fillsGap(standing, c) && !c.measurement().finalizes(standing.value())) {
        stands.mayBeOverwritten(c.reason());
      }
    }
    boolean fresh = standing == null || fillsGap(standing, c);
    var figure =
        new Taken(
            pointer,
            c,
            fresh ? null : standing.value(),
            !fresh && indicator.inFormerUnit(standing));
    taken.add(figure);
    indicator = indicator.evolve(event(figure, List.of()));
  }

  /** The same number in another unit is another figure. */
  private boolean covers(Standing<Measurement> standing, Measurement now) {
    boolean otherUnit = now.figure().isMeasured() && indicator.inFormerUnit(standing);
    return standing.value().covers(now) && !otherUnit;
  }

  /**
   * Where "not measured" stands, a first figure overwrites nothing, unless a reason makes it a
   * correction.
   */
  private static boolean fillsGap(Standing<Measurement> standing, RecordMeasurement c) {
    return !standing.value().figure().isMeasured() && c.reason() == null;
  }

  private List<IndicatorEvent> events() {
    var events = new ArrayList<IndicatorEvent>();
    var missing = new ArrayList<Fault>();
    for (Taken figure : taken) {
      List<Warning> warnings = warnings(figure);
      missing.addAll(acknowledged.missing(figure.pointer, warnings));
      events.add(event(figure, warnings));
    }
    Acknowledged.require(missing);
    return events;
  }

  private List<Warning> warnings(Taken figure) {
    var warnings = new ArrayList<Warning>();
    if (figure.command.single()) {
      warnings.addAll(Warning.aboutComponent(figure.command.component(), components));
    }
    if (figure.isLookedAt()) {
      warnings.addAll(Warning.about(lookedAt(figure.command)));
    }
    return warnings;
  }

  /** What lies between two figures of one series is said once, about the later one. */
  private NewFigure lookedAt(RecordMeasurement c) {
    NewFigure figure = Neighbourhood.of(indicator, c);
    boolean saidThere =
        figure.later() != null
            && taken.stream()
                .filter(Taken::isLookedAt)
                .anyMatch(other -> other.is(c.component(), figure.later().period()));
    return saidThere ? figure.withoutLater() : figure;
  }

  private static IndicatorEvent event(Taken figure, List<Warning> warnings) {
    RecordMeasurement c = figure.command;
    List<String> kept = Acknowledged.kept(warnings);
    Measurement before = figure.before;
    Measurement after = c.measurement();
    if (before == null) {
      return new MeasurementRecorded(
          c.indicator(), c.component(), c.period(), after, c.reason(), kept, c.by());
    }
    return after.finalizes(before)
        ? new MeasurementFinalized(
            c.indicator(), c.component(), c.period(), before, after, c.reason(), kept, c.by())
        : new MeasurementCorrected(
            c.indicator(), c.component(), c.period(), before, after, c.reason(), kept, c.by());
  }
}
