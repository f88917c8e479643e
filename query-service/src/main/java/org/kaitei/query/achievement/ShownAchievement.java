package org.kaitei.query.achievement;

import java.util.Locale;
import org.kaitei.achievement.Achievement;
import org.kaitei.achievement.Method;
import org.kaitei.achievement.Reported;
import org.kaitei.figure.Figure;
import org.kaitei.figure.Period;
import org.kaitei.plan.Progress;
import org.kaitei.plan.Target;

/**
 * The achievement that follows from the figures, beside the one that was printed.
 *
 * @param method null when there is no target, or people judge
 * @param computed as a sheet prints it: {@code -118%}, {@code 達成}; null when it cannot be computed
 * @param why a code when it cannot be computed
 * @param reported as printed; null when nothing is
 * @param agrees null when nothing was reported, or people judge
 * @param edition of the plan that the target was decided in; null when the row's own print counts
 */
public record ShownAchievement(
    String method,
    Integer methodVersion,
    String computed,
    String why,
    String reported,
    Boolean agrees,
    ShownInputs inputs,
    Integer edition) {

  /**
   * What it was computed from.
   *
   * @param target the figure that is aimed at; for a relative target that of the other period
   */
  public record ShownInputs(Input baseline, Input actual, Input target) {

    /**
     * Each with the period that its figure is of: a relative target's is that of the figure that it
     * is compared with.
     *
     * @param target null when there is none; any period likewise when there is no such figure
     * @param aimedFor the period that the target is for
     */
    public static ShownInputs of(
        Target target, Progress progress, Period baseline, Period actual, Period aimedFor) {
      return new ShownInputs(
          Input.of(baseline, progress.baseline()),
          Input.of(actual, progress.actual()),
          target == null
              ? null
              : Input.of(
                  figurePeriod(target, baseline, aimedFor), progress.towards(target).target()));
    }

    private static Period figurePeriod(Target target, Period baseline, Period aimedFor) {
      if (!target.kind().isRelative()) {
        return aimedFor;
      }
      return target.reference() == null ? baseline : target.reference();
    }
  }

  public record Input(Period period, String value) {

    public static Input of(Period period, Figure figure) {
      return figure == null ? null : new Input(period, figure.decimal());
    }
  }

  public static ShownAchievement of(
      Target target, Progress progress, Integer edition, String reported, ShownInputs inputs) {
    if (target == null) {
      return new ShownAchievement(null, null, null, "no-target", reported, null, inputs, null);
    }
    Method method = target.method();
    Achievement computed = target.achievement(progress);
    return new ShownAchievement(
        method == null ? null : method.name(),
        method == null ? null : method.version(),
        computed.printed(),
        why(computed),
        reported,
        reported == null || method == null ? null : new Reported(reported).agreesWith(computed),
        inputs,
        edition);
  }

  private static String why(Achievement computed) {
    return computed instanceof Achievement.NotComputed none
        ? none.why().name().toLowerCase(Locale.ROOT).replace('_', '-')
        : null;
  }
}
