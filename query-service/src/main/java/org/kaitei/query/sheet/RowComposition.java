package org.kaitei.query.sheet;

import java.util.List;
import java.util.Optional;
import org.kaitei.figure.Figure;
import org.kaitei.figure.Unit;
import org.kaitei.indicator.Baseline;
import org.kaitei.indicator.Definition;
import org.kaitei.indicator.Units;
import org.kaitei.judgement.JudgementRule;
import org.kaitei.judgement.Situation;
import org.kaitei.plan.Progress;
import org.kaitei.plan.Row;
import org.kaitei.plan.Target;
import org.kaitei.query.achievement.InputsFrom;
import org.kaitei.query.achievement.InputsFrom.Origin;
import org.kaitei.query.achievement.ShownAchievement;
import org.kaitei.query.achievement.ShownAchievement.ShownInputs;
import org.kaitei.query.judgement.ShownJudgement;
import org.kaitei.query.sheet.ShownRow.AimedFigure;
import org.kaitei.query.sheet.ShownRow.DatedFigure;
import org.kaitei.query.sheet.ShownRow.ShownActual;
import org.kaitei.query.sheet.StandingRow.Column;
import org.kaitei.query.views.Changed;

/**
 * One row, composed of what it printed and what stands in its cells.
 *
 * @param definition of the indicator; null for as long as nobody has defined it
 * @param name the plan's for the indicator; null when the plan names none
 * @param dropped whether the plan has no such row any more
 */
record RowComposition(
    Reported reported, StandingRow standing, Definition definition, String name, boolean dropped) {

  /**
   * @param year the column that the achievement is computed from
   * @param rule that the plan judges by; null when it has chosen none
   */
  ShownRow shown(int year, JudgementRule rule) {
    Row row = reported.row();
    ShownAchievement achievement = achievement(year);
    return new ShownRow(
        row.key().no(),
        row.key().component(),
        row.section(),
        row.initiative(),
        row.group(),
        row.indicator(),
        name == null && definition != null ? definition.name() : name,
        row.relisted(),
        definition == null ? List.of() : definition.sdgTargets(),
        unit(),
        baseline(),
        standing.actuals().stream().map(this::shown).toList(),
        target(),
        achievement,
        rule == null ? null : judgement(year, rule),
        RowWarnings.of(standing, achievement, unit(), reported.printed().baselineUnit(), dropped));
  }

  private String unit() {
    String printed = reported.printed().unit();
    return printed == null && definition != null ? definition.unit() : printed;
  }

  private DatedFigure baseline() {
    Baseline shown = standing.baseline().shown();
    return shown == null
        ? null
        : new DatedFigure(
            shown.period(),
            shown.figure().decimal(),
            shown.figure().printed(),
            other(standing.baseline(), shown.figure()),
            standing.baseline().position());
  }

  /** The unit of what is shown, where it is not the row's. */
  private String other(Standing<?> cell, Figure figure) {
    String unit = cell.shownUnit();
    return unit == null || Unit.same(unit, unit()) || !figure.isMeasured() ? null : unit;
  }

  private ShownActual shown(Column column) {
    Figure figure = column.figure().shown();
    return new ShownActual(
        column.reportingYear(),
        column.period(),
        figure == null ? null : figure.decimal(),
        figure == null ? null : figure.printed(),
        figure == null ? null : other(column.figure(), figure),
        column.status(),
        column.figure().position());
  }

  private AimedFigure target() {
    Target shown = standing.target().shown();
    return shown == null
        ? null
        : new AimedFigure(
            standing.targetPeriod(),
            shown.figure().decimal(),
            shown.figure().printed(),
            shown.kind(),
            shown.reference(),
            other(standing.target(), shown.figure()),
            standing.target().position());
  }

  /** The figure in the row's unit, as far as it converts into that. */
  private Figure inRow(Standing<?> cell, Figure figure) {
    return figure == null || cell.shownUnit() == null || unit() == null
        ? figure
        : Units.converted(figure, cell.shownUnit(), unit());
  }

  private Baseline baselineInRow() {
    Baseline shown = standing.baseline().shown();
    return shown == null
        ? null
        : new Baseline(shown.period(), inRow(standing.baseline(), shown.figure()));
  }

  private Target aim() {
    Target shown = standing.target().shown();
    return shown == null
        ? null
        : new Target(
            shown.kind(),
            inRow(standing.target(), shown.figure()),
            shown.method(),
            shown.reference());
  }

  private Figure actual(int year) {
    return standing
        .actual(year)
        .map(column -> inRow(column.figure(), column.figure().shown()))
        .orElse(null);
  }

  private ShownAchievement achievement(int year) {
    Target target = aim();
    Progress progress = progress(year);
    String printed = printedAchievement(standing.target().shown());
    Changed said = printed == null ? null : reported.cells().achievement();
    return ShownAchievement.of(
            target, progress, standing.edition(), printed, inputs(year, progress, target))
        .reportedAt(said == null ? null : said.position());
  }

  private ShownJudgement judgement(int year, JudgementRule rule) {
    return situation(year).map(situation -> ShownJudgement.of(rule, situation)).orElse(null);
  }

  /** All that the row is judged by; none where it has no target. */
  Optional<Situation> situation(int year) {
    Baseline baseline = standing.baseline().shown();
    return Optional.ofNullable(aim())
        .map(
            target ->
                target.situation(
                    progress(year),
                    baseline == null ? null : baseline.period(),
                    standing.actual(year).map(Column::period).orElse(null),
                    standing.targetPeriod()));
  }

  /** What was printed was computed from the target that was printed. */
  private String printedAchievement(Target target) {
    Target printed = reported.printed().target();
    boolean ofAnother =
        !standing.target().changedSince() && printed != null && !printed.says(target);
    return ofAnother ? null : reported.printed().achievement();
  }

  private Progress progress(int year) {
    Baseline baseline = baselineInRow();
    Target target = standing.target().shown();
    return Progress.of(
            baseline == null ? null : baseline.figure(),
            actual(year),
            target == null ? null : target.comparedWith(period -> reference(), baseline),
            definition)
        .across(
            standing.series(),
            baseline == null ? null : baseline.period(),
            standing.actual(year).map(Column::period).orElse(null),
            target == null ? null : target.reference())
        .apartFromTarget(standing.apart().contains(year));
  }

  /**
   * What was measured for the period that the target compares with, in the row's unit, as far as it
   * converts into that.
   */
  private Figure reference() {
    Figure present = standing.reference();
    return present == null || definition == null
        ? present
        : Units.converted(present, definition.unit(), unit());
  }

  private ShownInputs inputs(int year, Progress progress, Target target) {
    Baseline baseline = standing.baseline().shown();
    return ShownInputs.of(
        target,
        progress,
        new InputsFrom(
            new Origin(baseline == null ? null : baseline.period(), standing.baseline().position()),
            standing
                .actual(year)
                .map(column -> new Origin(column.period(), column.figure().position()))
                .orElse(Origin.NONE),
            new Origin(standing.targetPeriod(), standing.target().position()),
            standing.referenceFrom()));
  }
}
