package org.kaitei.plan;

import org.kaitei.achievement.Bound;
import org.kaitei.indicator.Better;

/** How an actual is held against a target. */
public enum TargetKind {
  /** 以上 */
  AT_LEAST,
  /** 以下 */
  AT_MOST,
  /** 未満 */
  LESS_THAN,
  /** 超 */
  MORE_THAN,
  /** より増加: more than what was measured for another period. */
  MORE_THAN_PERIOD,
  /** より減少: less than what was measured for another period. */
  LESS_THAN_PERIOD,
  /** 維持: no worse than what was measured for another period. */
  MAINTAIN,
  /** 累計: a total over a span of years, beside a baseline of one year. */
  TOTAL,
  /** 位: a rank, of which the lower is the better. */
  RANK,
  /** Words that only people can judge. */
  WORDS;

  /** Whether the aim is set by another period's figure instead of one of its own. */
  public boolean isRelative() {
    return this == MORE_THAN_PERIOD || this == LESS_THAN_PERIOD || this == MAINTAIN;
  }

  /** Whether it is aimed at from above: what comes under it achieves it. */
  public boolean isUpper() {
    return this == AT_MOST || this == LESS_THAN || this == LESS_THAN_PERIOD || this == RANK;
  }

  /**
   * On which side of the target its achievement lies; null when that cannot be said, which is so
   * for words, and for what is to be maintained while nobody knows which direction is the better.
   *
   * @param better null when nobody has said
   */
  Bound bound(Better better) {
    return switch (this) {
      case AT_LEAST -> Bound.AT_LEAST;
      case AT_MOST, RANK -> Bound.AT_MOST;
      case MORE_THAN, MORE_THAN_PERIOD -> Bound.MORE_THAN;
      case LESS_THAN, LESS_THAN_PERIOD -> Bound.LESS_THAN;
      case TOTAL -> better == Better.LOWER ? Bound.AT_MOST : Bound.AT_LEAST;
      case MAINTAIN ->
          better == null ? null : better == Better.LOWER ? Bound.AT_MOST : Bound.AT_LEAST;
      case WORDS -> null;
    };
  }
}
