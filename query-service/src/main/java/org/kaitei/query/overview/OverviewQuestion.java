package org.kaitei.query.overview;

import java.time.LocalDate;
import org.kaitei.plan.PlanId;
import org.kaitei.query.narrowing.Narrowing;
import org.kaitei.query.question.Moment;
import org.kaitei.query.question.Question;

/** Asks how the indicators of a plan stand. */
public sealed interface OverviewQuestion extends Question<OverviewDocument> {

  @Override
  default Class<OverviewDocument> answer() {
    return OverviewDocument.class;
  }

  /**
   * As everything stands.
   *
   * @param on the day, in Japan, on which departments answer
   */
  record Overview(PlanId plan, Narrowing narrowing, LocalDate on, Moment moment)
      implements OverviewQuestion {

    @Override
    public Overview at(Moment moment) {
      return new Overview(plan, narrowing, on, moment);
    }
  }

  /** As the newest reporting year shows it of which the sheet was published. */
  record PublishedOverview(PlanId plan, Narrowing narrowing, Moment moment)
      implements OverviewQuestion {

    @Override
    public PublishedOverview at(Moment moment) {
      return new PublishedOverview(plan, narrowing, moment);
    }
  }
}
