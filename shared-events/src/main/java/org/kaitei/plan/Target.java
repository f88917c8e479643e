package org.kaitei.plan;

import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.kaitei.achievement.Achievement;
import org.kaitei.achievement.Achievement.NotComputed;
import org.kaitei.achievement.Achievement.Why;
import org.kaitei.achievement.Inputs;
import org.kaitei.achievement.Method;
import org.kaitei.figure.Figure;
import org.kaitei.figure.Period;
import org.kaitei.indicator.Baseline;
import org.kaitei.indicator.Better;
import org.kaitei.judgement.Situation;

/**
 * What a plan aims at (目標値).
 *
 * @param figure holds no number for {@link TargetKind#WORDS} and the relative kinds, but always
 *     what was printed
 * @param method how the achievement is computed; null when it is left to people
 * @param reference the period whose figure a relative kind compares with; null means the baseline,
 *     and for the other kinds nothing
 */
public record Target(
    TargetKind kind, Figure figure, @Nullable Method method, @Nullable Period reference) {

  /** A target that compares with no other period. */
  public Target(TargetKind kind, Figure figure, Method method) {
    this(kind, figure, method, null);
  }

  /** Whether both say the same, however they are printed; words are all that they print. */
  public boolean says(Target other) {
    return other != null
        && kind == other.kind
        && method == other.method
        && Objects.equals(reference, other.reference)
        && figure.says(other.figure)
        && (kind != TargetKind.WORDS || figure.printed().equals(other.figure.printed()));
  }

  /**
   * The figure of the period that it compares with: the one that was measured for it, else the
   * baseline where that is of this very period.
   *
   * @param measured what stands of a period; null when nothing does
   * @param baseline null when there is none
   * @return null when it names no period, or there is no figure of it
   */
  public @Nullable Figure comparedWith(
      Function<Period, Figure> measured, @Nullable Baseline baseline) {
    if (reference == null) {
      return null;
    }
    Figure standing = measured.apply(reference);
    boolean samePeriod = baseline != null && baseline.period().equals(reference);
    return samePeriod && !measured(standing) ? baseline.figure() : standing;
  }

  /** How far the indicator has come towards it, or why that cannot be computed; never throws. */
  public Achievement achievement(Progress progress) {
    Why obstacle = obstacle(progress);
    return obstacle == null ? method.compute(progress.towards(this)) : new NotComputed(obstacle);
  }

  /**
   * What a rule of judgement is asked about.
   *
   * @param from the baseline's period, and the others likewise; null where there is no figure
   */
  public Situation situation(Progress progress, Period from, Period now, Period until) {
    return new Situation(
        obstacle(progress),
        achievement(progress),
        progress.towards(this),
        kind == TargetKind.TOTAL,
        from,
        now,
        until);
  }

  /** What keeps every method and every rule from saying anything; null when they may try. */
  private Why obstacle(Progress progress) {
    if (kind == TargetKind.WORDS) {
      return Why.WORDS;
    }
    if (method == null) {
      return Why.NO_METHOD;
    }
    if (!measured(progress.actual())) {
      return Why.NOT_MEASURED;
    }
    if (kind == TargetKind.TOTAL && !progress.cumulative()) {
      return Why.DOES_NOT_COMPARE;
    }
    if (progress.targetApart() && measured(figure)) {
      return Why.SERIES_BREAK;
    }
    Inputs inputs = progress.towards(this);
    Why apart = kind.isRelative() ? comparison(progress, inputs) : null;
    return apart == null ? direction(progress.better(), inputs) : apart;
  }

  private Why comparison(Progress progress, Inputs inputs) {
    if (!measured(inputs.target())) {
      return reference == null ? Why.NO_BASELINE : Why.NO_REFERENCE;
    }
    boolean apart = reference == null ? progress.baselineApart() : progress.referenceApart();
    return apart ? Why.SERIES_BREAK : null;
  }

  private Why direction(Better better, Inputs inputs) {
    if (inputs.bound() == null) {
      return Why.NO_DIRECTION;
    }
    return method == Method.RATIO_TO_TARGET && better == Better.LOWER
        ? Why.RATIO_WHERE_LOWER_IS_BETTER
        : null;
  }

  private static boolean measured(Figure figure) {
    return figure != null && figure.isMeasured();
  }
}
