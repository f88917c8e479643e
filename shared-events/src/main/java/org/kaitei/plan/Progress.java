package org.kaitei.plan;

import org.kaitei.achievement.Inputs;
import org.kaitei.figure.Figure;
import org.kaitei.indicator.Better;
import org.kaitei.indicator.Definition;

/**
 * What stands of an indicator when a target is held against it. Any figure may be null or not
 * measured.
 *
 * @param reference of the period that a relative target names
 * @param better null when nobody has said
 * @param cumulative whether the actual contains what was counted in earlier periods
 */
public record Progress(
    Figure baseline, Figure actual, Figure reference, Better better, boolean cumulative) {

  /**
   * @param definition null for as long as nobody has defined the indicator
   */
  public static Progress of(
      Figure baseline, Figure actual, Figure reference, Definition definition) {
    return new Progress(
        baseline,
        actual,
        reference,
        definition == null ? null : definition.better(),
        definition != null && definition.cumulative());
  }

  /** The figures that the target's achievement is computed from. */
  public Inputs towards(Target target) {
    Figure aimedAt = target.figure();
    if (target.kind().isRelative()) {
      aimedAt = target.reference() == null ? baseline : reference;
    }
    return new Inputs(baseline, actual, aimedAt, target.kind().bound(better));
  }
}
