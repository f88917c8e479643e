package org.kaitei.plan;

import org.kaitei.achievement.Inputs;
import org.kaitei.figure.Figure;
import org.kaitei.figure.Period;
import org.kaitei.indicator.Better;
import org.kaitei.indicator.Breaks;
import org.kaitei.indicator.Definition;

/**
 * What stands of an indicator when a target is held against it. Any figure may be null or not
 * measured.
 *
 * @param reference of the period that a relative target names
 * @param better null when nobody has said
 * @param cumulative whether the actual contains what was counted in earlier periods
 * @param baselineApart whether a break in the series lies between the baseline and the actual
 * @param referenceApart likewise
 * @param targetApart whether one was named since the target was set, which is in a unit that does
 *     not convert into that of the actual
 */
public record Progress(
    Figure baseline,
    Figure actual,
    Figure reference,
    Better better,
    boolean cumulative,
    boolean baselineApart,
    boolean referenceApart,
    boolean targetApart) {

  /** Of a series that does not break. */
  public Progress(
      Figure baseline, Figure actual, Figure reference, Better better, boolean cumulative) {
    this(baseline, actual, reference, better, cumulative, false, false, false);
  }

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

  /**
   * The same in a series that breaks.
   *
   * @param from the baseline's period; null when there is none
   * @param now the actual's, likewise
   * @param compared the reference's, likewise
   */
  public Progress across(Breaks breaks, Period from, Period now, Period compared) {
    return new Progress(
        baseline,
        actual,
        reference,
        better,
        cumulative,
        breaks.part(from, now),
        breaks.part(compared, now),
        targetApart);
  }

  /** The same beside a target that may be of the series as it was before it broke. */
  public Progress apartFromTarget(boolean apart) {
    return new Progress(
        baseline, actual, reference, better, cumulative, baselineApart, referenceApart, apart);
  }

  /** The figures that the target's achievement is computed from. */
  public Inputs towards(Target target) {
    Figure aimedAt = target.figure();
    if (target.kind().isRelative()) {
      aimedAt = target.reference() == null ? baseline : reference;
    }
    return new Inputs(baseline, actual, aimedAt, target.kind().bound(better), baselineApart);
  }
}
