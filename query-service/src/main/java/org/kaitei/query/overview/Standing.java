package org.kaitei.query.overview;

import org.kaitei.query.judgement.ShownJudgement;

/** How an indicator of a plan stands, what is to be looked at first in front. */
public enum Standing {
  /** 後退: worse than the baseline. */
  WORSE,
  /** 遅れ */
  BEHIND,
  /** 未測定 */
  NOT_MEASURED,
  /** 評価なし: there is no target, people judge it, or the plan has chosen no rule. */
  NOT_JUDGED,
  /** 順調 */
  ON_TRACK,
  /** 達成 */
  ACHIEVED;

  static Standing of(ShownJudgement judged) {
    return judged.verdict() == null ? NOT_JUDGED : valueOf(judged.verdict().name());
  }
}
