package org.kaitei.query.plan;

import org.kaitei.plan.PlanId;
import org.kaitei.query.question.Moment;

/** What can be asked about plans. */
public sealed interface PlanQuestion {

  record AllPlans(Moment moment) implements PlanQuestion {}

  record OnePlan(PlanId plan, Moment moment) implements PlanQuestion {}

  record SheetsOf(PlanId plan, Moment moment) implements PlanQuestion {}
}
