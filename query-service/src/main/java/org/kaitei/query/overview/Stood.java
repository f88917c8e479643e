package org.kaitei.query.overview;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kaitei.figure.Period;
import org.kaitei.judgement.JudgementRule;

/**
 * How an indicator stands, and towards what.
 *
 * @param why a code where it is not judged
 * @param component that decides; null for the whole indicator
 * @param target the period of the target that it is held against; null without one
 * @param actual the period of the figure that is held against it; null without one
 */
record Stood(
    Standing standing,
    @Nullable String why,
    @Nullable String component,
    @Nullable Period target,
    @Nullable Period actual) {

  private static final Stood WITHOUT_TARGET =
      new Stood(Standing.NOT_JUDGED, "no-target", null, null, null);

  /**
   * Of several components the one that is to be looked at first decides.
   *
   * @param aims all targets of one indicator
   * @param rule null when the plan has chosen none
   */
  static Stood of(List<Aim> aims, @Nullable JudgementRule rule) {
    return aims.stream()
        .map(Aim::component)
        .distinct()
        .map(component -> aims.stream().filter(aim -> aim.isOf(component)).toList())
        .map(ofComponent -> Aim.next(ofComponent).judged(rule))
        .min(Comparator.comparing(Stood::standing))
        .orElse(WITHOUT_TARGET);
  }
}
