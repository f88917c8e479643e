package org.kaitei.query.plan;

import org.kaitei.plan.PlanId;
import org.kaitei.query.question.Moment;

/** What can be asked about plans. */
public sealed interface PlanQuestion {

  record AllPlans(Moment moment) implements PlanQuestion {}

  /**
   * @param edition its number; null for the newest
   */
  record OnePlan(PlanId plan, Integer edition, Moment moment) implements PlanQuestion {

    public OnePlan(PlanId plan, Moment moment) {
      this(plan, null, moment);
    }
  }

  record SheetsOf(PlanId plan, Moment moment) implements PlanQuestion {}
}
