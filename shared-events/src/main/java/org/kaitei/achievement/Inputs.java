package org.kaitei.achievement;

import org.kaitei.figure.Figure;

/**
 * What an achievement is computed from. Any figure may be null or not measured.
 *
 * @param target the figure that is aimed at: the target's own, or the one it compares with
 * @param bound the side of the target that is aimed at
 * @param apart whether a break in the series keeps the baseline from being compared with the actual
 */
public record Inputs(Figure baseline, Figure actual, Figure target, Bound bound, boolean apart) {

  /** Of a series that does not break. */
  public Inputs(Figure baseline, Figure actual, Figure target, Bound bound) {
    this(baseline, actual, target, bound, false);
  }

  /** For a target that is to be reached from below, as most are. */
  public Inputs(Figure baseline, Figure actual, Figure target) {
    this(baseline, actual, target, Bound.AT_LEAST);
  }
}
