package org.kaitei.query.overview;

import java.time.LocalDate;
import org.kaitei.plan.PlanId;
import org.kaitei.query.narrowing.Narrowing;
import org.kaitei.query.question.Moment;

/** Asks how the indicators of a plan stand. */
public sealed interface OverviewQuestion {

  /**
   * As everything stands.
   *
   * @param on the day, in Japan, on which departments answer
   */
  record Overview(PlanId plan, Narrowing narrowing, LocalDate on, Moment moment)
      implements OverviewQuestion {}

  /** As the newest reporting year shows it of which the sheet was published. */
  record PublishedOverview(PlanId plan, Narrowing narrowing, Moment moment)
      implements OverviewQuestion {}
}
