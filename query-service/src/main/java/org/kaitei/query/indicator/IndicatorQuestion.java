package org.kaitei.query.indicator;

import java.time.LocalDate;
import org.kaitei.indicator.IndicatorId;
import org.kaitei.plan.PlanId;
import org.kaitei.query.narrowing.Narrowing;
import org.kaitei.query.question.Answer;
import org.kaitei.query.question.Moment;
import org.kaitei.query.question.Question;

/** What can be asked about indicators. */
public sealed interface IndicatorQuestion<A extends Answer> extends Question<A> {

  /**
   * @param on the day, in Japan, on which a department answers; null for that of the newest event
   *     that is asked about
   */
  record OneIndicator(IndicatorId indicator, LocalDate on, Moment moment)
      implements IndicatorQuestion<IndicatorDocument> {

    public OneIndicator(IndicatorId indicator, Moment moment) {
      this(indicator, null, moment);
    }

    @Override
    public OneIndicator at(Moment moment) {
      return new OneIndicator(indicator, on, moment);
    }

    @Override
    public Class<IndicatorDocument> answer() {
      return IndicatorDocument.class;
    }
  }

  /**
   * @param edition whose indicators and names for them are asked for; null for those that stand
   * @param narrowing to some of them
   * @param on the day, in Japan, on which departments answer; null where none is asked for
   */
  record IndicatorsOf(
      PlanId plan, Integer edition, Narrowing narrowing, LocalDate on, Moment moment)
      implements IndicatorQuestion<IndicatorsDocument> {

    public IndicatorsOf(PlanId plan, Moment moment) {
      this(plan, null, moment);
    }

    /** All of them. */
    public IndicatorsOf(PlanId plan, Integer edition, Moment moment) {
      this(plan, edition, Narrowing.NONE, null, moment);
    }

    @Override
    public IndicatorsOf at(Moment moment) {
      return new IndicatorsOf(plan, edition, narrowing, on, moment);
    }

    @Override
    public Class<IndicatorsDocument> answer() {
      return IndicatorsDocument.class;
    }
  }
}
