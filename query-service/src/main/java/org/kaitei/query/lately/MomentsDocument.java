package org.kaitei.query.lately;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kaitei.indicator.IndicatorId;
import org.kaitei.plan.PlanId;
import org.kaitei.query.question.Answer;

/**
 * When a sheet, its plan or an indicator that it shows changed, since the sheet is there.
 *
 * @param moments the newest first
 * @param earlier as of when those before them are told; null when there are none
 */
public record MomentsDocument(
    PlanId plan,
    int reportingYear,
    List<Recorded> moments,
    @Nullable Instant earlier,
    Instant asOf,
    long version)
    implements Answer {

  /**
   * What was recorded together.
   *
   * @param position of the last of its events
   * @param kind the stored name of the first
   * @param indicator that all of them are about; null when they are about several, or about none
   * @param events how many
   */
  public record Recorded(
      Instant recordedAt,
      long position,
      String kind,
      @Nullable IndicatorId indicator,
      int events) {}
}
