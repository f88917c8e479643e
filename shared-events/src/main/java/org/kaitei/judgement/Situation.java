package org.kaitei.judgement;

import java.math.BigDecimal;
import java.util.Optional;
import org.kaitei.achievement.Achievement;
import org.kaitei.achievement.Achievement.Why;
import org.kaitei.achievement.Inputs;
import org.kaitei.figure.Figure;
import org.kaitei.figure.Period;

/**
 * All that is judged: how far an indicator has come towards a target, from which figures that was
 * computed, and when they are of.
 *
 * @param obstacle why no rule can say anything; null when they may try
 * @param total whether the target counts several years, and the baseline one
 * @param from the baseline's period; null when there is no baseline
 * @param now the actual's period; null when there is no actual
 * @param until the target's period
 */
public record Situation(
    Why obstacle,
    Achievement achievement,
    Inputs inputs,
    boolean total,
    Period from,
    Period now,
    Period until) {

  BigDecimal actual() {
    return inputs.actual().value();
  }

  /** The baseline, where it counts what the target counts, and compares with the actual. */
  Optional<BigDecimal> baseline() {
    return Optional.ofNullable(inputs.baseline())
        .filter(Figure::isMeasured)
        .filter(measured -> !total && !inputs.apart())
        .map(Figure::value);
  }

  /** Why there is no baseline to judge by. */
  Why withoutBaseline() {
    boolean measured = inputs.baseline() != null && inputs.baseline().isMeasured();
    return measured && inputs.apart() ? Why.SERIES_BREAK : Why.NO_BASELINE;
  }

  /** What needs no rule to be said: achieved, worse than the baseline, not measured, not judged. */
  public Optional<Judgement> evident() {
    if (obstacle != null) {
      return Optional.of(
          obstacle == Why.NOT_MEASURED
              ? Judgement.of(Verdict.NOT_MEASURED)
              : Judgement.not(obstacle));
    }
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
