package org.kaitei.query.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kaitei.achievement.Inputs;
import org.kaitei.figure.Figure;
import org.kaitei.figure.Period;
import org.kaitei.indicator.Baseline;
import org.kaitei.indicator.Definition;
import org.kaitei.plan.Row;
import org.kaitei.plan.Target;
import org.kaitei.query.indicator.IndicatorView;
import org.kaitei.query.plan.AimedAt;
import org.kaitei.query.sheet.SheetView.Reported;
import org.kaitei.query.sheet.ShownAchievement.Input;
import org.kaitei.query.sheet.ShownAchievement.ShownInputs;
import org.kaitei.query.sheet.ShownRow.AimedFigure;
import org.kaitei.query.sheet.ShownRow.DatedFigure;
import org.kaitei.query.sheet.ShownRow.ShownActual;
import org.kaitei.sheet.PrintedRow.Actual;

/** One row, composed of what it printed and what the ledger holds. */
final class RowComposition {

  private final Reported reported;
  private final IndicatorView indicator;
  private final String name;
  private final Standing<Baseline> baseline;
  private final List<StandingActual> actuals;
  private final Standing<Target> target;

  /** A reported column and what stands in it. */
  private record StandingActual(Actual cell, Standing<Figure> figure) {}

  /**
   * @param name the plan's name for the indicator, for as long as nobody has defined it
   * @param aimed what the plan aims at in the row's target period; null when it does not
   */
  RowComposition(Reported reported, IndicatorView indicator, String name, AimedAt aimed) {
    this.reported = reported;
    this.indicator = indicator;
    this.name = name;
    baseline = standingBaseline();
    actuals =
        reported.printed().actuals().stream()
            .map(cell -> new StandingActual(cell, standing(cell)))
            .toList();
    target = standingTarget(aimed);
  }

  private Standing<Baseline> standingBaseline() {
    Baseline printed = reported.printed().baseline();
    return indicator
        .baseline(component())
        .map(
            held ->
                Standing.of(
                    printed, held.baseline(), held.changed(), reported.changed(), Baseline::says))
        .orElse(Standing.own(printed));
  }

  private Standing<Figure> standing(Actual cell) {
    return indicator
        .measurement(component(), cell.period())
        .map(
            held ->
                Standing.of(
                    cell.figure(), held.figure(), held.changed(), reported.changed(), Figure::says))
        .orElse(Standing.own(cell.figure()));
  }

  private Standing<Target> standingTarget(AimedAt aimed) {
    Target printed = reported.printed().target();
    return aimed == null
        ? Standing.own(printed)
        : Standing.of(printed, aimed.target(), aimed.changed(), reported.changed(), Target::says);
  }

  private String component() {
    return reported.row().key().component();
  }

  /**
   * @param year the column that the achievement is computed from
   */
  ShownRow shown(int year) {
    Row row = reported.row();
    Definition definition = indicator.definition();
    String printedUnit = reported.printed().unit();
    String unit = printedUnit == null && definition != null ? definition.unit() : printedUnit;
    ShownAchievement achievement = achievement(year);
    return new ShownRow(
        row.key().no(),
        component(),
        row.section(),
        row.initiative(),
        row.group(),
        row.indicator(),
        definition == null ? name : definition.name(),
        row.relisted(),
        definition == null ? List.of() : definition.sdgTargets(),
        unit,
        shownBaseline(),
        actuals.stream().map(RowComposition::shown).toList(),
        shownTarget(),
        achievement,
        warnings(unit, achievement));
  }

  private DatedFigure shownBaseline() {
    Baseline shown = baseline.shown();
    return shown == null
        ? null
        : new DatedFigure(shown.period(), shown.figure().decimal(), shown.figure().printed());
  }

  private static ShownActual shown(StandingActual actual) {
    Figure figure = actual.figure().shown();
    return new ShownActual(
        actual.cell().reportingYear(),
        actual.cell().period(),
        figure == null ? null : figure.decimal(),
        figure == null ? null : figure.printed());
  }

  private AimedFigure shownTarget() {
    Target shown = target.shown();
    return shown == null
        ? null
        : new AimedFigure(
            targetPeriod(), shown.figure().decimal(), shown.figure().printed(), shown.kind());
  }

  private Period targetPeriod() {
    return reported.row().targetPeriod();
  }

  private ShownAchievement achievement(int year) {
    Baseline from = baseline.shown();
    Target to = target.shown();
    Optional<StandingActual> now =
        actuals.stream().filter(actual -> actual.cell().reportingYear() == year).findFirst();
    Inputs figures =
        new Inputs(
            from == null ? null : from.figure(),
            now.map(actual -> actual.figure().shown()).orElse(null),
            to == null ? null : to.figure());
    ShownInputs inputs =
        new ShownInputs(
            from == null ? null : Input.of(from.period(), from.figure()),
            now.map(actual -> Input.of(actual.cell().period(), figures.actual())).orElse(null),
            Input.of(targetPeriod(), figures.target()));
    return ShownAchievement.of(to, figures, reported.printed().achievement(), inputs);
  }

  private List<Warning> warnings(String unit, ShownAchievement achievement) {
    List<Warning> warnings = new ArrayList<>();
    Warning.about(achievement).ifPresent(warnings::add);
    Warning.about(
            "baseline",
            baseline.held() == null ? null : baseline.held().period(),
            baseline,
            baseline.printed() == null ? null : baseline.printed().figure(),
            baseline.held() == null ? null : baseline.held().figure())
        .ifPresent(warnings::add);
    for (StandingActual actual : actuals) {
      Standing<Figure> figure = actual.figure();
      Warning.about("measurement", actual.cell().period(), figure, figure.printed(), figure.held())
          .ifPresent(warnings::add);
    }
    Warning.about(
            "target",
            targetPeriod(),
            target,
            target.printed() == null ? null : target.printed().figure(),
            target.held() == null ? null : target.held().figure())
        .ifPresent(warnings::add);
    Warning.aboutUnit(unit, reported.printed().baselineUnit()).ifPresent(warnings::add);
    return warnings;
  }
}
