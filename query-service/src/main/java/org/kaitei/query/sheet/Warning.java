package org.kaitei.query.sheet;

import java.util.Map;

/**
 * Something about a row that its reader should know.
 *
 * @param code {@code achievement-differs}, {@code baseline-differs}, {@code measurement-differs},
 *     {@code target-differs}, {@code baseline-unit-differs}, {@code corrected-since-reported} or
 *     {@code row-dropped} when the plan has no such row any more
 * @param facts what the words for it need; {@code revisedFrom} only of a target that was revised
 *     since it was reported
 */
public record Warning(String code, Map<String, Object> facts) {

  static final Warning ROW_DROPPED = new Warning("row-dropped", Map.of());

  /** Whether it is about the plan as it stands, and not about what the row shows. */
  public boolean isOfThePlan() {
    return code.equals(ROW_DROPPED.code);
  }
}
