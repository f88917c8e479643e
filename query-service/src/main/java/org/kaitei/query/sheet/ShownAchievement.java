package org.kaitei.query.sheet;

import java.util.Locale;
import org.kaitei.achievement.Achievement;
import org.kaitei.achievement.Inputs;
import org.kaitei.achievement.Method;
import org.kaitei.achievement.Reported;
import org.kaitei.figure.Figure;
import org.kaitei.figure.Period;
import org.kaitei.plan.Target;

/**
 * The achievement that follows from the figures, beside the one that was printed.
 *
 * @param method null when there is no target, or people judge
 * @param computed as a sheet prints it: {@code -118%}, {@code 達成}; null when it cannot be computed
 * @param why a code when it cannot be computed
 * @param reported as printed; null when nothing is
 * @param agrees null when nothing was reported, or people judge
 */
public record ShownAchievement(
    String method,
    Integer methodVersion,
    String computed,
    String why,
    String reported,
    Boolean agrees,
    ShownInputs inputs) {

  /** What it was computed from. */
  public record ShownInputs(Input baseline, Input actual, Input target) {}

  public record Input(Period period, String value) {

    static Input of(Period period, Figure figure) {
      return figure == null ? null : new Input(period, figure.decimal());
    }
  }

  static ShownAchievement of(Target target, Inputs figures, String reported, ShownInputs inputs) {
    Method method = target == null ? null : target.method();
    if (method == null) {
      String why = target == null ? "no-target" : "no-method";
      return new ShownAchievement(null, null, null, why, reported, null, inputs);
    }
    Achievement computed = method.compute(figures);
    return new ShownAchievement(
        method.name(),
        method.version(),
        computed.printed(),
        why(computed),
        reported,
        reported == null ? null : new Reported(reported).agreesWith(computed),
        inputs);
  }

  private static String why(Achievement computed) {
    return computed instanceof Achievement.NotComputed none
        ? none.why().name().toLowerCase(Locale.ROOT).replace('_', '-')
        : null;
  }
}
