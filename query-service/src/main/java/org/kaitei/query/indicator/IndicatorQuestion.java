package org.kaitei.query.indicator;

import java.time.LocalDate;
import org.kaitei.indicator.IndicatorId;
import org.kaitei.plan.PlanId;
import org.kaitei.query.question.Moment;

/** What can be asked about indicators. */
public sealed interface IndicatorQuestion {

  /**
   * @param on the day, in Japan, on which a department answers; null for that of the newest event
   *     that is asked about
   */
  record OneIndicator(IndicatorId indicator, LocalDate on, Moment moment)
      implements IndicatorQuestion {

    public OneIndicator(IndicatorId indicator, Moment moment) {
      this(indicator, null, moment);
    }
  }

  /**
   * @param edition whose indicators and names for them are asked for; null for those that stand
   */
  record IndicatorsOf(PlanId plan, Integer edition, Moment moment) implements IndicatorQuestion {

    public IndicatorsOf(PlanId plan, Moment moment) {
      this(plan, null, moment);
    }
  }
}
