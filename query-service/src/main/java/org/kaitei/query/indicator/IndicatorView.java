package org.kaitei.query.indicator;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
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
import org.kaitei.indicator.IndicatorId;
import org.kaitei.indicator.Measurement;
import org.kaitei.indicator.Units;
import org.kaitei.ledger.LedgerEvent;
import org.kaitei.ledger.RecordedEvent;
import org.kaitei.plan.PlanEvent;
import org.kaitei.plan.PlanId;
import org.kaitei.plan.Target;
import org.kaitei.query.plan.AimedAt;
import org.kaitei.query.views.Changed;
import org.kaitei.query.views.InOrder;
import org.kaitei.query.views.StreamView;
import org.kaitei.query.views.View;
import org.kaitei.query.views.ViewKind;

/**
 * An indicator with its figures, and with what plans aim at. A component is null for a figure of
 * the whole indicator.
 *
 * @param definition null as long as only plans have spoken of it
 * @param plans those that name the indicator, in the order in which they first did
 * @param units that its figures are in, by when they were recorded
 */
public record IndicatorView(
    IndicatorId id,
    long revision,
    Definition definition,
    List<HeldBaseline> baselines,
    List<HeldMeasurement> measurements,
    List<PlanId> plans,
    List<AimedAt> targets,
    List<HeldBreak> breaks,
    Units units)
    implements View<IndicatorView>, StreamView {

  public static final ViewKind<IndicatorView> KIND =
      new ViewKind<>(
          "indicator",
          IndicatorView.class,
          new IndicatorView(
              null, 0, null, List.of(), List.of(), List.of(), List.of(), List.of(), Units.NONE),
          true);

  /**
   * @param changed when the figure became what it is
   */
  public record HeldBaseline(String component, Baseline baseline, Changed changed) {}

  /**
   * The series does not compare with what was before.
   *
   * @param from the first period that does not
   */
  public record HeldBreak(Period from, String reason, Changed changed) {}

  /**
   * @param measurement null once it was withdrawn
   * @param changed when the figure became what it is; a source or status that was added later is
   *     not a change of the figure
   */
  public record HeldMeasurement(
      String component, Period period, Measurement measurement, Changed changed) {

    /** Null when it was withdrawn. */
    public Figure figure() {
      return measurement == null ? null : measurement.figure();
    }
  }

  private record Measured(String component, Period period) {}

  private static final Function<HeldMeasurement, Measured> OF =
      held -> new Measured(held.component, held.period);

  public Optional<HeldBaseline> baseline(String component) {
    return baselines.stream().filter(b -> Objects.equals(b.component, component)).findFirst();
  }

  public Optional<HeldMeasurement> measurement(String component, Period period) {
    return InOrder.find(measurements, OF, new Measured(component, period));
  }

  /** What was measured; null when nothing stands. */
  public Figure figure(String component, Period period) {
    return measurement(component, period).map(HeldMeasurement::figure).orElse(null);
  }

  /** What was measured, in the unit that the indicator has now; null when nothing stands. */
  public Figure presentFigure(String component, Period period) {
    return measurement(component, period)
        .map(held -> units.present(held.figure(), held.changed().position()))
        .orElse(null);
  }

  /** The baseline in the unit that the indicator has now. */
  public Optional<Baseline> presentBaseline(String component) {
    return baseline(component)
        .map(
            held ->
                new Baseline(
                    held.baseline.period(),
                    units.present(held.baseline.figure(), held.changed.position())));
  }

  /** What a plan aims at, in the unit that the indicator has now. */
  public Target presentTarget(AimedAt aimed) {
    Target target = aimed.target();
    Figure figure = units.present(target.figure(), aimed.changed().position());
    return new Target(target.kind(), figure, target.method(), target.reference());
  }

  /** Where the series breaks off. */
  public Breaks series() {
    return new Breaks(breaks.stream().map(HeldBreak::from).collect(Collectors.toSet()));
  }

  /**
   * Whether the two are in units that do not convert, and a break was named since the earlier was
   * recorded.
   */
  public boolean part(Changed one, Changed other) {
    long earlier = Math.min(one.position(), other.position());
    return !units.convert(one.position(), other.position())
        && breaks.stream().anyMatch(broken -> broken.changed.position() > earlier);
  }

  @Override
  public IndicatorView after(RecordedEvent recorded) {
    LedgerEvent event = recorded.event();
    return switch (event) {
      case IndicatorEvent own -> seen(own, recorded.revision()).after(own, Changed.by(recorded));
      case PlanEvent.IndicatorNamed named -> namedIn(named.indicator(), named.plan());
      case PlanEvent.TargetSet set -> aimedAt(AimedAt.after(set, recorded));
      case PlanEvent.TargetRevised revised -> aimedAt(AimedAt.after(revised, recorded));
      case PlanEvent.TargetDropped dropped ->
          aims(dropped.indicator(), InOrder.without(targets, t -> t.isDroppedBy(dropped)));
      default -> this;
    };
  }

  private IndicatorView after(IndicatorEvent event, Changed now) {
    return switch (event) {
      case IndicatorDefined e -> defined(e.definition(), now);
      case IndicatorRedefined e -> defined(e.after(), now).broken(e, now);
      case BreakWithdrawn e -> breaking(InOrder.without(breaks, b -> b.from.equals(e.breakFrom())));
      case BaselineSet e -> based(new HeldBaseline(e.component(), e.baseline(), now));
      case BaselineCorrected e -> based(new HeldBaseline(e.component(), e.after(), now));
      case MeasurementRecorded e -> measured(e.component(), e.period(), e.measurement(), now);
      case MeasurementCorrected e -> measured(e.component(), e.period(), e.after(), now);
      case MeasurementFinalized e -> measured(e.component(), e.period(), e.after(), now);
      case MeasurementWithdrawn e -> measured(e.component(), e.period(), null, now);
      case ResponsibilityMoved e -> this;
    };
  }

  private IndicatorView seen(IndicatorEvent event, long revision) {
    return new IndicatorView(
        event.indicator(),
        revision,
        definition,
        baselines,
        measurements,
        plans,
        targets,
        breaks,
        units);
  }

  private IndicatorView defined(Definition next, Changed now) {
    Units known = units.changed(next.unit(), now.position());
    return new IndicatorView(
        id, revision, next, baselines, measurements, plans, targets, breaks, known);
  }

  private IndicatorView broken(IndicatorRedefined e, Changed now) {
    return e.breakFrom() == null
        ? this
        : breaking(
            InOrder.put(breaks, HeldBreak::from, new HeldBreak(e.breakFrom(), e.reason(), now)));
  }

  private IndicatorView breaking(List<HeldBreak> all) {
    return new IndicatorView(
        id, revision, definition, baselines, measurements, plans, targets, all, units);
  }

  private IndicatorView based(HeldBaseline now) {
    List<HeldBaseline> changed =
        InOrder.put(baselines, held -> Optional.ofNullable(held.component), now);
    return new IndicatorView(
        id, revision, definition, changed, measurements, plans, targets, breaks, units);
  }

  private IndicatorView measured(
      String component, Period period, Measurement measurement, Changed now) {
    var said = new HeldMeasurement(component, period, measurement, now);
    Changed changed =
        measurement(component, period)
            .filter(before -> before.figure() != null && before.figure().says(said.figure()))
            .filter(before -> units.former(before.figure(), before.changed().position()) == null)
            .map(HeldMeasurement::changed)
            .orElse(now);
    var held = new HeldMeasurement(component, period, measurement, changed);
    List<HeldMeasurement> all = InOrder.put(measurements, OF, held);
    return new IndicatorView(
        id, revision, definition, baselines, all, plans, targets, breaks, units);
  }

  private IndicatorView namedIn(IndicatorId indicator, PlanId plan) {
    List<PlanId> naming = InOrder.put(plans, Function.identity(), plan);
    return new IndicatorView(
        indicator, revision, definition, baselines, measurements, naming, targets, breaks, units);
  }

  private IndicatorView aimedAt(AimedAt target) {
    return aims(target.indicator(), InOrder.put(targets, AimedAt::inPlan, target));
  }

  private IndicatorView aims(IndicatorId indicator, List<AimedAt> all) {
    return new IndicatorView(
        indicator, revision, definition, baselines, measurements, plans, all, breaks, units);
  }
}
