package org.kaitei.plan;

import org.kaitei.achievement.Method;
import org.kaitei.figure.Figure;

/**
 * What a plan aims at (目標値).
 *
 * @param method how the achievement is computed; null when it is left to people
 */
public record Target(TargetKind kind, Figure figure, Method method) {

  /** Whether both say the same, however they are printed. */
  public boolean says(Target other) {
    return other != null
        && kind == other.kind
        && method == other.method
        && figure.says(other.figure);
  }
}
