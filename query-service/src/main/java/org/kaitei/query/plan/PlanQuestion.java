package org.kaitei.query.plan;

import org.kaitei.plan.PlanId;
import org.kaitei.query.question.Answer;
import org.kaitei.query.question.Moment;
import org.kaitei.query.question.Question;

/** What can be asked about plans. */
public sealed interface PlanQuestion<A extends Answer> extends Question<A> {

  record AllPlans(Moment moment) implements PlanQuestion<PlansDocument> {

    @Override
    public AllPlans at(Moment moment) {
      return new AllPlans(moment);
    }

    @Override
    public Class<PlansDocument> answer() {
      return PlansDocument.class;
    }
  }

  /**
   * @param edition its number; null for the newest
   */
  record OnePlan(PlanId plan, Integer edition, Moment moment)
      implements PlanQuestion<PlanDocument> {

    public OnePlan(PlanId plan, Moment moment) {
      this(plan, null, moment);
    }

    @Override
    public OnePlan at(Moment moment) {
      return new OnePlan(plan, edition, moment);
    }

    @Override
    public Class<PlanDocument> answer() {
      return PlanDocument.class;
    }
  }

  record SheetsOf(PlanId plan, Moment moment) implements PlanQuestion<SheetsDocument> {

    @Override
    public SheetsOf at(Moment moment) {
      return new SheetsOf(plan, moment);
    }

    @Override
    public Class<SheetsDocument> answer() {
      return SheetsDocument.class;
    }
  }

  /**
   * A page of a plan's history.
   *
   * @param limit how many revisions at most
   * @param after the last revision that the asker has seen; 0 for the first page
   */
  record HistoryOfPlan(PlanId plan, int limit, long after, Moment moment)
      implements PlanQuestion<PlanHistoryDocument> {

    @Override
    public HistoryOfPlan at(Moment moment) {
      return new HistoryOfPlan(plan, limit, after, moment);
    }

    @Override
    public Class<PlanHistoryDocument> answer() {
      return PlanHistoryDocument.class;
    }
  }
}
