package org.kaitei.query.sheet;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kaitei.figure.Period;
import org.kaitei.indicator.IndicatorId;
import org.kaitei.indicator.Measurement;
import org.kaitei.plan.TargetKind;
import org.kaitei.query.achievement.ShownAchievement;
import org.kaitei.query.judgement.ShownJudgement;

/**
 * A row as it is shown. A row shows what it printed itself until somebody changes the figure; then
 * it shows the new one, like all others.
 *
 * @param name the plan's own for the indicator
 * @param baseline null when there is none
 * @param actuals the reported columns, by year
 * @param target null when there is none
 * @param judgement null when there is no target, or the plan has chosen no rule
 */
public record ShownRow(
    String no,
    String component,
    String section,
    String initiative,
    String group,
    IndicatorId indicator,
    String name,
    boolean relisted,
    List<String> sdgTargets,
    String unit,
    DatedFigure baseline,
    List<ShownActual> actuals,
    AimedFigure target,
    ShownAchievement achievement,
    ShownJudgement judgement,
    List<Warning> warnings) {

  /**
   * @param value a decimal; null when nothing was measured
   * @param unit that it is in, where it is not the row's; else null
   * @param position of the event that says it; null when none does
   */
  public record DatedFigure(
      Period period, String value, String printed, String unit, @Nullable Long position)
      implements ShownFigure {

    /** In the unit of the row. */
    public DatedFigure(Period period, String value, String printed) {
      this(period, value, printed, null, null);
    }

    @Override
    public DatedFigure alone() {
      return new DatedFigure(period, value, printed, unit, null);
    }
  }

  /**
   * @param value a decimal; null when nothing was measured, or the measurement was withdrawn
   * @param unit that it is in, where it is not the row's; else null
   * @param status whether it is provisional (速報) or final (確報); null when nobody has said
   * @param position of the event that says it, or that withdrew it; null when none does
   */
  public record ShownActual(
      int reportingYear,
      Period period,
      String value,
      String printed,
      String unit,
      Measurement.Status status,
      @Nullable Long position)
      implements ShownFigure {

    /** In the unit of the row, and nobody has said whether it is final. */
    public ShownActual(int reportingYear, Period period, String value, String printed) {
      this(reportingYear, period, value, printed, null, null, null);
    }

    public boolean isProvisional() {
      return status == Measurement.Status.PROVISIONAL;
    }

    /** Which stays the same when it is settled. */
    public ShownActual withoutStatus() {
      return new ShownActual(reportingYear, period, value, printed, unit, null, position);
    }

    @Override
    public ShownActual alone() {
      return new ShownActual(reportingYear, period, value, printed, unit, null, null);
    }
  }

  /**
   * @param value a decimal; null where the kind has none of its own
   * @param reference the period that it compares with; null for the baseline or none
   * @param unit that it is in, where it is not the row's; else null
   * @param position of the event that says it; null when none does
   */
  public record AimedFigure(
      Period period,
      String value,
      String printed,
      TargetKind kind,
      Period reference,
      String unit,
      @Nullable Long position)
      implements ShownFigure {

    /** In the unit of the row. */
    public AimedFigure(
        Period period, String value, String printed, TargetKind kind, Period reference) {
      this(period, value, printed, kind, reference, null, null);
    }

    @Override
    public AimedFigure alone() {
      return new AimedFigure(period, value, printed, kind, reference, unit, null);
    }
  }

  /** The name that is shown when nobody has given one. */
  public ShownRow {
    name = name == null ? indicator.value() : name;
  }
}
