package org.kaitei.query.indicator;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.LongStream;
import org.kaitei.department.DepartmentId;
import org.kaitei.figure.Figure;
import org.kaitei.figure.Period;
import org.kaitei.indicator.Better;
import org.kaitei.indicator.Definition;
import org.kaitei.indicator.IndicatorId;
import org.kaitei.indicator.Measurement;
import org.kaitei.indicator.Source;
import org.kaitei.indicator.Units;
import org.kaitei.plan.PlanId;
import org.kaitei.query.department.Answering;
import org.kaitei.query.indicator.IndicatorView.HeldBaseline;
import org.kaitei.query.indicator.IndicatorView.HeldBreak;
import org.kaitei.query.indicator.IndicatorView.HeldMeasurement;
import org.kaitei.query.judgement.Rules;
import org.kaitei.query.plan.ShownTarget;
import org.kaitei.query.question.DailyAnswer;
import org.kaitei.query.views.Version;

/**
 * An indicator with all its figures, by period.
 *
 * @param revision the number of its last event
 * @param department as the definition says it, whoever answers by now
 * @param plans those that name it
 * @param changeFactor by which a figure may differ from the one before without a warning; null for
 *     the usual one
 * @param breaks from which the series does not compare with what was before
 * @param answering the department of the directory that answers for it; null when none does
 */
public record IndicatorDocument(
    IndicatorId id,
    long revision,
    String name,
    String unit,
    Better better,
    boolean cumulative,
    List<String> sdgTargets,
    String department,
    List<ShownBaseline> baselines,
    List<ShownMeasurement> measurements,
    List<ShownTarget> targets,
    List<PlanId> plans,
    BigDecimal changeFactor,
    List<ShownBreak> breaks,
    ShownDepartment answering,
    LocalDate on,
    Instant asOf,
    long version)
    implements DailyAnswer {

  /**
   * @param name what it is called on the day
   */
  public record ShownDepartment(DepartmentId department, String name) {}

  /**
   * @param value a decimal; null when nothing was measured
   * @param unit that the figure was recorded in, where it is not the indicator's any more; else
   *     null
   * @param revision of the indicator, in which the figure became what it is; position and
   *     recordedAt likewise
   */
  public record ShownBaseline(
      String component,
      Period period,
      String value,
      String printed,
      String unit,
      long revision,
      long position,
      Instant recordedAt) {

    static ShownBaseline of(HeldBaseline held, Units units) {
      Figure figure = held.baseline().figure();
      return new ShownBaseline(
          held.component(),
          held.baseline().period(),
          figure.decimal(),
          figure.printed(),
          units.former(figure, held.changed().position()),
          held.changed().revision(),
          held.changed().position(),
          held.changed().recordedAt());
    }
  }

  /**
   * @param value a decimal; null when nothing was measured, or the measurement was withdrawn
   * @param unit that the figure was recorded in, where it is not the indicator's any more; else
   *     null
   * @param revision of the indicator, in which the figure became what it is; position and
   *     recordedAt likewise
   */
  public record ShownMeasurement(
      String component,
      Period period,
      String value,
      String printed,
      String unit,
      Source source,
      Measurement.Status status,
      boolean withdrawn,
      long revision,
      long position,
      Instant recordedAt) {

    static ShownMeasurement of(HeldMeasurement held, Units units) {
      Measurement measurement = held.measurement();
      boolean withdrawn = measurement == null;
      return new ShownMeasurement(
          held.component(),
          held.period(),
          withdrawn ? null : measurement.figure().decimal(),
          withdrawn ? null : measurement.figure().printed(),
          withdrawn ? null : units.former(measurement.figure(), held.changed().position()),
          withdrawn ? null : measurement.source(),
          withdrawn ? null : measurement.status(),
          withdrawn,
          held.changed().revision(),
          held.changed().position(),
          held.changed().recordedAt());
    }
  }

  /**
   * A break in the series (系列の断絶).
   *
   * @param from the first period that does not compare with earlier ones
   */
  public record ShownBreak(
      Period from, String reason, long revision, long position, Instant recordedAt) {}

  /** Whether figures from this period on do not compare with those before it. */
  public boolean breaksAt(Period period) {
    return breaks.stream().anyMatch(known -> known.from().equals(period));
  }

  private static List<ShownBreak> breaks(IndicatorView indicator) {
    return indicator.breaks().stream()
        .sorted(Comparator.comparing(HeldBreak::from))
        .map(
            held ->
                new ShownBreak(
                    held.from(),
                    held.reason(),
                    held.changed().revision(),
                    held.changed().position(),
                    held.changed().recordedAt()))
        .toList();
  }

  private static final Definition UNDEFINED =
      new Definition(null, null, null, false, List.of(), null);

  static IndicatorDocument of(
      Version<IndicatorView> version, Rules rules, Answering answering, Instant asOf) {
    IndicatorView indicator = version.state();
    Definition definition = indicator.definition() == null ? UNDEFINED : indicator.definition();
    return new IndicatorDocument(
        indicator.id(),
        indicator.revision(),
        definition.name(),
        definition.unit(),
        definition.better(),
        definition.cumulative(),
        definition.sdgTargets(),
        definition.department(),
        indicator.baselines().stream()
            .map(held -> ShownBaseline.of(held, indicator.units()))
            .toList(),
        byPeriod(indicator.measurements(), indicator.units()),
        indicator.targets().stream()
            .map(aimed -> TargetStanding.shown(indicator, aimed, rules))
            .toList(),
        indicator.plans(),
        definition.changeFactor(),
        breaks(indicator),
        answering
            .of(indicator.id(), indicator.definition())
            .map(id -> new ShownDepartment(id, answering.departments().name(id, answering.on())))
            .orElse(null),
        answering.on(),
        asOf,
        LongStream.of(version.position(), rules.version(), answering.version()).max().getAsLong());
  }

  static List<ShownMeasurement> byPeriod(List<HeldMeasurement> measurements, Units units) {
    return measurements.stream()
        .sorted(Comparator.comparing(HeldMeasurement::period))
        .map(held -> ShownMeasurement.of(held, units))
        .toList();
  }
}
