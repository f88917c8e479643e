package org.kaitei.plan;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.kaitei.achievement.Method;
import org.kaitei.figure.Figure;
import org.kaitei.figure.Period;

/**
 * What a plan aims at (目標値).
 *
 * @param figure holds no number for {@link TargetKind#WORDS} and the relative kinds, but always
 *     what was printed
 * @param method how the achievement is computed; null when it is left to people
 * @param reference the period whose figure a relative kind compares with; null means the baseline,
 *     and for the other kinds nothing
 */
public record Target(
    TargetKind kind, Figure figure, @Nullable Method method, @Nullable Period reference) {

  /** A target that compares with no other period. */
  public Target(TargetKind kind, Figure figure, Method method) {
    this(kind, figure, method, null);
  }

  /** Whether both say the same, however they are printed; words are all that they print. */
  public boolean says(Target other) {
    return other != null
        && kind == other.kind
        && method == other.method
        && Objects.equals(reference, other.reference)
        && figure.says(other.figure)
        && (kind != TargetKind.WORDS || figure.printed().equals(other.figure.printed()));
  }
}
