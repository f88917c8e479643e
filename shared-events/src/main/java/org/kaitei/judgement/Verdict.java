package org.kaitei.judgement;

/** How an indicator stands on its way to a target. */
public enum Verdict {
  /** 達成 */
  ACHIEVED,
  /** 順調 */
  ON_TRACK,
  /** 遅れ */
  BEHIND,
  /** 後退: worse than the baseline. */
  WORSE,
  /** 未測定 */
  NOT_MEASURED
}
