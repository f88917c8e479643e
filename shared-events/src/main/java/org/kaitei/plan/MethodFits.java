package org.kaitei.plan;

import static org.kaitei.achievement.Method.CEILING;
import static org.kaitei.achievement.Method.CHANGE_FROM_BASELINE;
import static org.kaitei.achievement.Method.RATIO_TO_TARGET;
import static org.kaitei.achievement.Method.REACHED;

import java.util.Map;
import java.util.Set;
import org.kaitei.achievement.Method;
import org.kaitei.figure.Figure;
import org.kaitei.indicator.Better;
import org.kaitei.indicator.Definition;
import org.kaitei.ledger.Refusal;

/**
 * Which methods suit a kind of target. A ratio rises as the figure does, so it would praise what
 * should fall.
 */
public final class MethodFits {

  private MethodFits() {}

  /**
   * @throws Refusal {@code ratio-on-lower-is-better}, or {@code method-does-not-fit} with those
   *     that do
   */
  public static void check(Target target, Definition indicator) {
    Method method = target.method();
    if (method == null) {
      return;
    }
    if (method == RATIO_TO_TARGET
        && (target.kind().isUpper() || indicator.better() == Better.LOWER)) {
      throw Refusal.invalid(
          "ratio-on-lower-is-better",
          Map.of("method", method.name(), "kind", target.kind(), "indicator", indicator.name()));
    }
    if (!suitable(target.kind()).contains(method)) {
      throw Refusal.invalid(
          "method-does-not-fit",
          Map.of(
              "method", method.name(), "kind", target.kind(), "fitting", suitable(target.kind())));
    }
  }

  private static Set<Method> suitable(TargetKind kind) {
    return switch (kind) {
      case AT_LEAST, MORE_THAN -> Set.of(CHANGE_FROM_BASELINE, RATIO_TO_TARGET, REACHED);
      case AT_MOST, RANK -> Set.of(CHANGE_FROM_BASELINE, CEILING, REACHED);
      case LESS_THAN -> Set.of(CHANGE_FROM_BASELINE, REACHED);
      case MORE_THAN_PERIOD, LESS_THAN_PERIOD, MAINTAIN -> Set.of(REACHED);
      case TOTAL -> Set.of(RATIO_TO_TARGET, REACHED);
      case WORDS -> Set.of();
    };
  }

  /**
   * The method of a target for which nobody named one. Progress is counted from the baseline where
   * the target lies on its better side, unless figures are cumulative: such a count contains its
   * baseline, and reports print it as a share of the target (18,065 of 22,000 members are 82 %).
   * Otherwise that share, or the word whether the target is reached, is all that can be said.
   *
   * @param baseline null when none stands
   * @return null when it is left to people
   */
  public static Method usual(
      TargetKind kind, Figure target, Definition indicator, Figure baseline) {
    return switch (kind) {
      case AT_LEAST -> {
        if (isMeasured(baseline) && !indicator.cumulative()) {
          yield baseline.value().compareTo(target.value()) < 0 ? CHANGE_FROM_BASELINE : REACHED;
        }
        yield indicator.better() == Better.LOWER ? REACHED : RATIO_TO_TARGET;
      }
      case AT_MOST ->
          isMeasured(baseline) && baseline.value().compareTo(target.value()) > 0
              ? CHANGE_FROM_BASELINE
              : CEILING;
      case TOTAL -> indicator.better() == Better.LOWER ? REACHED : RATIO_TO_TARGET;
      case WORDS -> null;
      default -> REACHED;
    };
  }

  private static boolean isMeasured(Figure figure) {
    return figure != null && figure.isMeasured();
  }
}
