package org.kaitei.query.indicator;

import org.kaitei.indicator.IndicatorId;
import org.kaitei.plan.PlanId;
import org.kaitei.query.question.Moment;

/** What can be asked about indicators. */
public sealed interface IndicatorQuestion {

  record OneIndicator(IndicatorId indicator, Moment moment) implements IndicatorQuestion {}

  record IndicatorsOf(PlanId plan, Moment moment) implements IndicatorQuestion {}
}
