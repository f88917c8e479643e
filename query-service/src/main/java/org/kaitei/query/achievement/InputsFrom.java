package org.kaitei.query.achievement;

import org.jspecify.annotations.Nullable;
import org.kaitei.figure.Period;
import org.kaitei.plan.Target;
import org.kaitei.query.views.Changed;

/**
 * Where the figures are from that an achievement is computed from.
 *
 * @param aimed of the period that the target is for
 * @param reference of what was measured for the period that a relative target compares with
 */
public record InputsFrom(Origin baseline, Origin actual, Origin aimed, Origin reference) {

  /**
   * A figure of a period, as an event says it.
   *
   * @param period null when there is no such figure
   * @param position of the event; null when none says it, or it is only supposed
   */
  public record Origin(@Nullable Period period, @Nullable Long position) {

    public static final Origin NONE = new Origin(null, null);

    public static Origin of(Period period, Changed changed) {
      return new Origin(period, changed.isSupposed() ? null : changed.position());
    }
  }

  /** Of what is aimed at: a relative target aims at the figure that it is compared with. */
  Origin aim(Target target) {
    if (!target.kind().isRelative()) {
      return aimed;
    }
    if (target.reference() == null) {
      return baseline;
    }
    boolean isBaseline =
        reference.position() == null && target.reference().equals(baseline.period());
    return isBaseline ? baseline : new Origin(target.reference(), reference.position());
  }
}
