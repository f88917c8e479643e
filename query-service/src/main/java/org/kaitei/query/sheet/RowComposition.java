package org.kaitei.query.sheet;

import java.util.List;
import java.util.Optional;
import org.kaitei.achievement.Inputs;
import org.kaitei.figure.Figure;
import org.kaitei.indicator.Baseline;
import org.kaitei.indicator.Definition;
import org.kaitei.plan.Row;
import org.kaitei.plan.Target;
import org.kaitei.query.sheet.ShownAchievement.Input;
import org.kaitei.query.sheet.ShownAchievement.ShownInputs;
import org.kaitei.query.sheet.ShownRow.AimedFigure;
import org.kaitei.query.sheet.ShownRow.DatedFigure;
import org.kaitei.query.sheet.ShownRow.ShownActual;
import org.kaitei.query.sheet.StandingRow.Column;

/**
 * One row, composed of what it printed and what stands in its cells.
 *
 * @param definition of the indicator; null for as long as nobody has defined it
 * @param name the plan's for the indicator
 */
record RowComposition(Reported reported, StandingRow standing, Definition definition, String name) {

  /**
   * @param year the column that the achievement is computed from
   */
  ShownRow shown(int year) {
    Row row = reported.row();
    ShownAchievement achievement = achievement(year);
    return new ShownRow(
        row.key().no(),
        row.key().component(),
        row.section(),
        row.initiative(),
        row.group(),
        row.indicator(),
        definition == null ? name : definition.name(),
        row.relisted(),
        definition == null ? List.of() : definition.sdgTargets(),
        unit(),
        baseline(),
        standing.actuals().stream().map(RowComposition::shown).toList(),
        target(),
        achievement,
        RowWarnings.of(standing, achievement, unit(), reported.printed().baselineUnit()));
  }

  private String unit() {
    String printed = reported.printed().unit();
    return printed == null && definition != null ? definition.unit() : printed;
  }

  private DatedFigure baseline() {
    Baseline shown = standing.baseline().shown();
    return shown == null
        ? null
        : new DatedFigure(shown.period(), shown.figure().decimal(), shown.figure().printed());
  }

  private static ShownActual shown(Column column) {
    Figure figure = column.figure().shown();
    return new ShownActual(
        column.reportingYear(),
        column.period(),
        figure == null ? null : figure.decimal(),
        figure == null ? null : figure.printed());
  }

  private AimedFigure target() {
    Target shown = standing.target().shown();
    return shown == null
        ? null
        : new AimedFigure(
            standing.targetPeriod(),
            shown.figure().decimal(),
            shown.figure().printed(),
            shown.kind());
  }

  private ShownAchievement achievement(int year) {
    Optional<Baseline> from = Optional.ofNullable(standing.baseline().shown());
    Optional<Column> now = standing.actual(year);
    Optional<Target> to = Optional.ofNullable(standing.target().shown());
    Inputs figures =
        new Inputs(
            from.map(Baseline::figure).orElse(null),
            now.map(column -> column.figure().shown()).orElse(null),
            to.map(Target::figure).orElse(null));
    ShownInputs inputs =
        new ShownInputs(
            from.map(baseline -> Input.of(baseline.period(), figures.baseline())).orElse(null),
            now.map(column -> Input.of(column.period(), figures.actual())).orElse(null),
            Input.of(standing.targetPeriod(), figures.target()));
    return ShownAchievement.of(to.orElse(null), figures, reported.printed().achievement(), inputs);
  }
}
