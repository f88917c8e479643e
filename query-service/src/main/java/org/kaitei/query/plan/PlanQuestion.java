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

  /**
   * A page of a plan's history.
   *
   * @param limit how many revisions at most
   * @param after the last revision that the asker has seen; 0 for the first page
   */
  record HistoryOfPlan(PlanId plan, int limit, long after, Moment moment) implements PlanQuestion {}
}
