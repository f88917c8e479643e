package org.kaitei.query.indicator;

import org.kaitei.indicator.IndicatorId;
import org.kaitei.plan.PlanId;
import org.kaitei.query.question.Moment;

/** What can be asked about indicators. */
public sealed interface IndicatorQuestion {

  record OneIndicator(IndicatorId indicator, Moment moment) implements IndicatorQuestion {}

  /**
   * @param edition whose indicators and names for them are asked for; null for those that stand
   */
  record IndicatorsOf(PlanId plan, Integer edition, Moment moment) implements IndicatorQuestion {

    public IndicatorsOf(PlanId plan, Moment moment) {
      this(plan, null, moment);
    }
  }
}
