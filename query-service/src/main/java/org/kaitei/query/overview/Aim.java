package org.kaitei.query.overview;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kaitei.figure.Period;
import org.kaitei.judgement.JudgementRule;
import org.kaitei.judgement.Situation;
import org.kaitei.query.judgement.ShownJudgement;

/**
 * One target that an indicator aims at.
 *
 * @param component null for the whole indicator
 */
record Aim(@Nullable String component, Situation situation) {

  private static final Comparator<Aim> BY_END =
      Comparator.comparing(
          aim -> end(aim.situation.until()).orElse(null),
          Comparator.nullsLast(Comparator.naturalOrder()));

  private static Optional<LocalDate> end(@Nullable Period period) {
    return Optional.ofNullable(period).map(Period::after);
  }

  /**
   * The one that counts now: the first that does not end before the newest figure that any of them
   * is held against; behind the last of all, as a sheet may have one, that last one.
   *
   * @param aims of one component; at least one
   */
  static Aim next(Collection<Aim> aims) {
    Optional<LocalDate> newest =
        aims.stream()
            .flatMap(aim -> end(aim.situation.now()).stream())
            .max(Comparator.naturalOrder());
    return aims.stream()
        .filter(aim -> !aim.endsBefore(newest))
        .min(BY_END)
        .or(() -> aims.stream().max(BY_END))
        .orElseThrow();
  }

  private boolean endsBefore(Optional<LocalDate> newest) {
    return newest.isPresent()
        && end(situation.until()).filter(until -> until.isBefore(newest.get())).isPresent();
  }

  /**
   * @param rule null when the plan has chosen none
   */
  Stood judged(@Nullable JudgementRule rule) {
    ShownJudgement judged =
        rule == null ? ShownJudgement.withoutRule(situation) : ShownJudgement.of(rule, situation);
    return new Stood(
        Standing.of(judged), judged.why(), component, situation.until(), situation.now());
  }

  boolean isOf(@Nullable String other) {
    return Objects.equals(component, other);
  }
}
