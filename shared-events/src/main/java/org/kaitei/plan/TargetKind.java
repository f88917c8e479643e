package org.kaitei.plan;

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
}
