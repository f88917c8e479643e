package org.kaitei.command.indicator;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kaitei.command.indicator.IndicatorCommand.DefineIndicator;
import org.kaitei.command.indicator.IndicatorCommand.RecordMeasurement;
import org.kaitei.command.indicator.IndicatorCommand.RecordSeries;
import org.kaitei.command.indicator.IndicatorCommand.SetBaseline;
import org.kaitei.command.indicator.IndicatorCommand.WithdrawBreak;
import org.kaitei.command.indicator.IndicatorCommand.WithdrawMeasurement;
import org.kaitei.command.ledger.Standing;
import org.kaitei.figure.Figure;
import org.kaitei.figure.Period;
import org.kaitei.indicator.Baseline;
import org.kaitei.indicator.Breaks;
import org.kaitei.indicator.Definition;
import org.kaitei.indicator.IndicatorEvent;
import org.kaitei.indicator.IndicatorEvent.BaselineCorrected;
import org.kaitei.indicator.IndicatorEvent.BaselineSet;
import org.kaitei.indicator.IndicatorEvent.BreakWithdrawn;
import org.kaitei.indicator.IndicatorEvent.IndicatorDefined;
import org.kaitei.indicator.IndicatorEvent.IndicatorRedefined;
import org.kaitei.indicator.IndicatorEvent.MeasurementCorrected;
import org.kaitei.indicator.IndicatorEvent.MeasurementFinalized;
import org.kaitei.indicator.IndicatorEvent.MeasurementRecorded;
import org.kaitei.indicator.IndicatorEvent.MeasurementWithdrawn;
import org.kaitei.indicator.IndicatorEvent.ResponsibilityMoved;
import org.kaitei.indicator.Measurement;
import org.kaitei.indicator.Responsibility;
import org.kaitei.indicator.Units;
import org.kaitei.ledger.Refusal;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;

/**
 * What an indicator must remember to say yes or no.
 *
 * @param defined null before the indicator is defined
 * @param baselines by component; null is the whole indicator
 * @param withdrawn at which revision the figures were withdrawn that do not stand any more
 * @param breaks the periods from which the series does not compare with what was before, each with
 *     the revision that said so
 * @param units that its figures are in, by the revision that recorded them
 * @param responsibility who answers for it
 */
public record Indicator(
    Standing<Definition> defined,
    PMap<String, Standing<Baseline>> baselines,
    PMap<FigureKey, Standing<Measurement>> measured,
    PMap<FigureKey, Long> withdrawn,
    PMap<Period, Long> breaks,
    Units units,
    Responsibility responsibility,
    long revision) {

  public static final Indicator UNKNOWN =
      new Indicator(
          null,
          HashTreePMap.empty(),
          HashTreePMap.empty(),
          HashTreePMap.empty(),
          HashTreePMap.empty(),
          Units.NONE,
          Responsibility.NOBODY,
          0);

  public boolean isDefined() {
    return defined != null;
  }

  /** Null before the indicator is defined. */
  public Definition definition() {
    return isDefined() ? defined.value() : null;
  }

  /** Where the series breaks off. */
  public Breaks series() {
    return new Breaks(breaks.keySet());
  }

  /** Whether the figure was recorded before the unit became what it is. */
  boolean inFormerUnit(Standing<?> figure) {
    return units.former(figure.revision()) != null;
  }

  /** In the unit that stands, as far as it converts into that; null when there is none. */
  public Baseline baseline(String component) {
    Standing<Baseline> standing = baselines.get(component);
    return standing == null
        ? null
        : new Baseline(
            standing.value().period(),
            units.present(standing.value().figure(), standing.revision()));
  }

  /** Likewise. */
  public Figure baselineFigure(String component) {
    Baseline standing = baseline(component);
    return standing == null ? null : standing.figure();
  }

  /** What was measured, likewise. */
  public Figure figure(String component, Period period) {
    Standing<Measurement> standing = measured.get(new FigureKey(component, period));
    return standing == null ? null : units.present(standing.value().figure(), standing.revision());
  }

  /** Those that figures stand of; null is the whole indicator. */
  Set<String> components() {
    return Stream.concat(
            baselines.keySet().stream(), measured.keySet().stream().map(FigureKey::component))
        .collect(Collectors.toSet());
  }

  /** The revision that said the figure that stands there. */
  public long measuredAt(String component, Period period) {
    return measured.get(new FigureKey(component, period)).revision();
  }

  /** The revision that last said something of the figure there; 0 when nobody has. */
  public long lastSaid(String component, Period period) {
    FigureKey key = new FigureKey(component, period);
    Standing<Measurement> standing = measured.get(key);
    return standing == null ? withdrawn.getOrDefault(key, 0L) : standing.revision();
  }

  /** Whether a figure stood there and was withdrawn, and none has come since. */
  public boolean isWithdrawn(String component, Period period) {
    FigureKey key = new FigureKey(component, period);
    return withdrawn.containsKey(key) && !measured.containsKey(key);
  }

  public List<IndicatorEvent> decide(IndicatorCommand command) {
    if (!(command instanceof DefineIndicator) && !isDefined()) {
      throw Refusal.notFound("indicator", command.indicator());
    }
    return switch (command) {
      case DefineIndicator c -> Redefining.decide(this, c);
      case WithdrawBreak c -> Redefining.decide(this, c);
      case SetBaseline c -> SettingBaseline.decide(this, c);
      case RecordMeasurement c -> Recording.decide(this, c);
      case RecordSeries c -> Recording.decide(this, c);
      case WithdrawMeasurement c -> withdraw(c);
    };
  }

  private List<IndicatorEvent> withdraw(WithdrawMeasurement c) {
    Standing<Measurement> standing = measured.get(new FigureKey(c.component(), c.period()));
    if (standing == null) {
      throw Refusal.notFound("measurement", c.indicator() + " " + c.period());
    }
    Stands.measurement(c.indicator(), c.component(), c.period(), standing)
        .unchangedSince(c.unchangedSince())
        .mayBeOverwritten(c.reason());
    return List.of(
        new MeasurementWithdrawn(
            c.indicator(), c.component(), c.period(), standing.value(), c.reason(), c.by()));
  }

  public Indicator evolve(IndicatorEvent event) {
    return evolveAt(event, revision + 1);
  }

  /**
   * @param row the number that the event has in the store; the parts of one that was split share it
   */
  Indicator evolveAt(IndicatorEvent event, long row) {
    Indicator next = changed(event, row);
    return next.answeredFor(responsibility.after(event));
  }

  private Indicator changed(IndicatorEvent event, long row) {
    return switch (event) {
      case IndicatorDefined e -> defined(e.definition(), row);
      case IndicatorRedefined e -> defined(e.after(), row).broken(e.breakFrom());
      case BreakWithdrawn e -> mended(e.breakFrom(), row);
      case BaselineSet e -> counted(e.component(), e.baseline(), row);
      case BaselineCorrected e -> counted(e.component(), e.after(), row);
      case MeasurementRecorded e ->
          measured(new FigureKey(e.component(), e.period()), e.measurement(), row);
      case MeasurementCorrected e ->
          measured(new FigureKey(e.component(), e.period()), e.after(), row);
      case MeasurementFinalized e ->
          measured(new FigureKey(e.component(), e.period()), e.after(), row);
      case MeasurementWithdrawn e -> withdrawn(new FigureKey(e.component(), e.period()), row);
      case ResponsibilityMoved e -> breaking(breaks, row);
    };
  }

  private Indicator defined(Definition next, long row) {
    Units known = units.changed(next.unit(), row);
    var standing = new Standing<>(next, row);
    return new Indicator(
        standing, baselines, measured, withdrawn, breaks, known, responsibility, row);
  }

  private Indicator counted(String component, Baseline baseline, long row) {
    var next = baselines.plus(component, new Standing<>(baseline, row));
    return new Indicator(defined, next, measured, withdrawn, breaks, units, responsibility, row);
  }

  private Indicator measured(FigureKey key, Measurement measurement, long row) {
    var next = measured.plus(key, new Standing<>(measurement, row));
    return new Indicator(
        defined, baselines, next, withdrawn.minus(key), breaks, units, responsibility, row);
  }

  private Indicator withdrawn(FigureKey key, long row) {
    return new Indicator(
        defined,
        baselines,
        measured.minus(key),
        withdrawn.plus(key, row),
        breaks,
        units,
        responsibility,
        row);
  }

  private Indicator broken(Period from) {
    return from == null ? this : breaking(breaks.plus(from, revision), revision);
  }

  private Indicator mended(Period from, long row) {
    return breaking(breaks.minus(from), row);
  }

  private Indicator breaking(PMap<Period, Long> all, long row) {
    return new Indicator(defined, baselines, measured, withdrawn, all, units, responsibility, row);
  }

  private Indicator answeredFor(Responsibility next) {
    return new Indicator(defined, baselines, measured, withdrawn, breaks, units, next, revision);
  }
}
