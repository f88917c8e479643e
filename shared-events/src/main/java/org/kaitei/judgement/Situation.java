package org.kaitei.judgement;

import java.math.BigDecimal;
import java.util.Optional;
import org.kaitei.achievement.Achievement;
import org.kaitei.achievement.Achievement.Why;
import org.kaitei.achievement.Inputs;
import org.kaitei.figure.Figure;
import org.kaitei.figure.Period;
import org.kaitei.plan.Progress;
import org.kaitei.plan.Target;
import org.kaitei.plan.TargetKind;

/**
 * All that is judged: a target, the figures that are held against it, and when they are of.
 *
 * @param from the baseline's period; null when there is no baseline
 * @param now the actual's period; null when there is no actual
 * @param until the target's period
 */
public record Situation(Target target, Progress progress, Period from, Period now, Period until) {

  Achievement achievement() {
    return target.achievement(progress);
  }

  Inputs inputs() {
    return progress.towards(target);
  }

  BigDecimal actual() {
    return progress.actual().value();
  }

  /** The baseline, where it counts what the target counts; a total has one of a single year. */
  Optional<BigDecimal> baseline() {
    return Optional.ofNullable(progress.baseline())
        .filter(Figure::isMeasured)
        .filter(measured -> target.kind() != TargetKind.TOTAL)
        .map(Figure::value);
  }

  /** What needs no rule to be said: achieved, worse than the baseline, not measured, not judged. */
  Optional<Judgement> evident() {
    Optional<Why> obstacle = target.obstacle(progress);
    if (obstacle.isPresent()) {
      return Optional.of(
          obstacle.get() == Why.NOT_MEASURED
              ? Judgement.of(Verdict.NOT_MEASURED)
              : Judgement.not(obstacle.get()));
    }
    Inputs inputs = inputs();
    if (inputs.target() == null || !inputs.target().isMeasured()) {
      return Optional.of(Judgement.not(Why.NO_TARGET));
    }
    if (inputs.bound().reached(actual(), inputs.target().value())) {
      return Optional.of(Judgement.of(Verdict.ACHIEVED));
    }
    return baseline()
        .filter(baseline -> inputs.bound().worse(actual(), baseline))
        .map(baseline -> Judgement.of(Verdict.WORSE));
  }
}
