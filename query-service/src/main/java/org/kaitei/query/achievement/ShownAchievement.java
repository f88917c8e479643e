package org.kaitei.query.achievement;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
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
 * @param position of the event that printed what is reported; null when nothing is
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
    Integer edition,
    @Nullable Long position) {

  /** The same beside what was printed for it by that event. */
  public ShownAchievement reportedAt(@Nullable Long event) {
    return new ShownAchievement(
        method, methodVersion, computed, why, reported, agrees, inputs, edition, event);
  }

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
     * @param target null when there is none
     */
    public static ShownInputs of(Target target, Progress progress, InputsFrom from) {
      return new ShownInputs(
          Input.of(from.baseline(), progress.baseline()),
          Input.of(from.actual(), progress.actual()),
          target == null ? null : Input.of(from.aim(target), progress.towards(target).target()));
    }
  }

  /**
   * @param position of the event that says the figure; null when none does
   */
  public record Input(Period period, String value, @Nullable Long position) {

    static Input of(InputsFrom.Origin from, Figure figure) {
      return figure == null ? null : new Input(from.period(), figure.decimal(), from.position());
    }
  }

  public static ShownAchievement of(
      Target target, Progress progress, Integer edition, String reported, ShownInputs inputs) {
    if (target == null) {
      return new ShownAchievement(
          null, null, null, "no-target", reported, null, inputs, null, null);
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
        edition,
        null);
  }

  private static String why(Achievement computed) {
    return computed instanceof Achievement.NotComputed none
        ? none.why().name().toLowerCase(Locale.ROOT).replace('_', '-')
        : null;
  }
}
