package org.kaitei.query.sheet;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.kaitei.figure.Figure;
import org.kaitei.figure.Period;
import org.kaitei.indicator.Baseline;
import org.kaitei.indicator.Breaks;
import org.kaitei.indicator.Measurement;
import org.kaitei.plan.Target;
import org.kaitei.query.achievement.InputsFrom.Origin;
import org.kaitei.query.indicator.IndicatorView;
import org.kaitei.query.indicator.IndicatorView.HeldMeasurement;
import org.kaitei.query.indicator.Origins;
import org.kaitei.query.plan.AimedAt;
import org.kaitei.query.views.Changed;
import org.kaitei.sheet.PrintedRow.Actual;

/**
 * What stands in the cells of a row.
 *
 * @param targetPeriod null when the row has no target
 * @param revisedFrom what the plan aimed at before its last revision; null when it never revised it
 * @param edition of the plan that the target was decided in; null when the row prints another
 * @param reference what was measured for the period that the target compares with; null when
 *     nothing was
 * @param referenceFrom by which event
 * @param apart the reporting years whose figure is of the series as it became after the target was
 *     set, in a unit that the target does not convert into
 * @param series where the indicator's figures cease to compare
 */
record StandingRow(
    Standing<Baseline> baseline,
    List<Column> actuals,
    Period targetPeriod,
    Standing<Target> target,
    Target revisedFrom,
    Integer edition,
    Figure reference,
    Origin referenceFrom,
    Set<Integer> apart,
    Breaks series) {

  /**
   * The cell of a reporting year, and what stands in it.
   *
   * @param measured the ledger's for the period; null when it has none
   */
  record Column(
      int reportingYear, Period period, Standing<Figure> figure, HeldMeasurement measured) {

    /** Of the figure that is shown; null where the row prints another than was measured. */
    Measurement.Status status() {
      boolean isShown =
          measured != null
              && measured.measurement() != null
              && figure.shown() != null
              && figure.shown().says(measured.figure());
      return isShown ? measured.measurement().status() : null;
    }
  }

  /**
   * @param aimed what the plan aims at in the row's target period; null when it does not
   */
  static StandingRow of(Reported reported, IndicatorView indicator, AimedAt aimed) {
    String component = reported.row().key().component();
    Standing<Target> target = target(reported, aimed, indicator);
    List<Column> actuals =
        reported.printed().actuals().stream()
            .map(cell -> column(cell, reported, indicator, component))
            .toList();
    return new StandingRow(
        baseline(reported, indicator, component),
        actuals,
        reported.row().targetPeriod(),
        target,
        aimed == null ? null : aimed.before(),
        edition(target.shown(), aimed),
        reference(target.shown(), indicator, component),
        referenceFrom(target.shown(), indicator, component),
        apart(target, actuals, indicator),
        indicator.series());
  }

  /**
   * The same figures beside what the plan aims at, whatever the row printed.
   *
   * @param aimed null when the plan does not aim at it
   */
  StandingRow beside(AimedAt aimed, IndicatorView indicator) {
    Target aim = aimed == null ? null : aimed.target();
    Standing<Target> beside =
        aimed == null
            ? Standing.own(null, null)
            : Standing.held(aim, unit(aimed.changed(), indicator), aimed.changed());
    return new StandingRow(
        baseline,
        actuals,
        targetPeriod,
        beside,
        null,
        aimed == null ? null : aimed.edition(),
        reference(aim, indicator, aimed == null ? null : aimed.component()),
        referenceFrom(aim, indicator, aimed == null ? null : aimed.component()),
        apart(beside, actuals, indicator),
        series);
  }

  private static Set<Integer> apart(
      Standing<Target> target, List<Column> actuals, IndicatorView indicator) {
    return actuals.stream()
        .filter(column -> target.since() != null && column.figure().since() != null)
        .filter(column -> indicator.part(target.since(), column.figure().since()))
        .map(Column::reportingYear)
        .collect(Collectors.toSet());
  }

  private static Integer edition(Target shown, AimedAt aimed) {
    return aimed != null && aimed.target().says(shown) ? aimed.edition() : null;
  }

  private static Figure reference(Target target, IndicatorView indicator, String component) {
    return target == null || target.reference() == null
        ? null
        : indicator.presentFigure(component, target.reference());
  }

  private static Origin referenceFrom(Target target, IndicatorView indicator, String component) {
    return target == null ? Origin.NONE : new Origins(indicator, component).of(target.reference());
  }

  private static Standing<Baseline> baseline(
      Reported reported, IndicatorView indicator, String component) {
    Baseline printed = reported.printed().baseline();
    return indicator
        .baseline(component)
        .map(
            held ->
                Standing.of(
                    printed,
                    held.baseline(),
                    unit(held.changed(), indicator),
                    held.changed(),
                    reported.cells().baseline(),
                    Baseline::says))
        .orElse(Standing.own(printed, reported.cells().baseline()));
  }

  private static Column column(
      Actual cell, Reported row, IndicatorView indicator, String component) {
    Changed reported = row.cells().actuals().get(cell.reportingYear());
    Optional<HeldMeasurement> measured = indicator.measurement(component, cell.period());
    Standing<Figure> figure =
        measured
            .map(
                held ->
                    Standing.of(
                        cell.figure(),
                        held.figure(),
                        unit(held.changed(), indicator),
                        held.changed(),
                        reported,
                        Figure::says))
            .orElse(Standing.own(cell.figure(), reported));
    return new Column(cell.reportingYear(), cell.period(), figure, measured.orElse(null));
  }

  private static Standing<Target> target(
      Reported reported, AimedAt aimed, IndicatorView indicator) {
    Target printed = reported.printed().target();
    return aimed == null
        ? Standing.own(printed, reported.cells().target())
        : Standing.of(
            printed,
            aimed.target(),
            unit(aimed.changed(), indicator),
            aimed.changed(),
            reported.cells().target(),
            Target::says);
  }

  private static String unit(Changed changed, IndicatorView indicator) {
    return indicator.units().at(changed.position());
  }

  Optional<Column> actual(int year) {
    return actuals.stream().filter(column -> column.reportingYear == year).findFirst();
  }
}
