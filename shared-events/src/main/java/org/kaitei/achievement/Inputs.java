package org.kaitei.achievement;

import org.kaitei.figure.Figure;

/**
 * What an achievement is computed from. Any figure may be null or not measured.
 *
 * @param target the figure that is aimed at: the target's own, or the one it compares with
 * @param bound the side of the target that is aimed at
 */
public record Inputs(Figure baseline, Figure actual, Figure target, Bound bound) {

  /** For a target that is to be reached from below, as most are. */
  public Inputs(Figure baseline, Figure actual, Figure target) {
    this(baseline, actual, target, Bound.AT_LEAST);
  }
}
