package org.kaitei.query.edition;

import org.kaitei.figure.Period;
import org.kaitei.indicator.IndicatorId;
import org.kaitei.plan.PlanId;
import org.kaitei.query.question.Moment;

/** What can be asked about the editions of a plan. */
public sealed interface EditionQuestion {

  record RevisionsOf(PlanId plan, Moment moment) implements EditionQuestion {}

  /**
   * What changed from one edition to another.
   *
   * @param from null for the one before {@code to}
   * @param to null for the newest
   */
  record DiffOf(PlanId plan, Integer from, Integer to, Moment moment) implements EditionQuestion {}

  /**
   * How far an indicator came towards the targets of each edition.
   *
   * @param period that was measured; null for the newest one
   */
  record AchievementsOf(PlanId plan, IndicatorId indicator, Period period, Moment moment)
      implements EditionQuestion {}
}
