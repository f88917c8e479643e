package org.kaitei.query.lately;

import java.time.LocalDate;
import org.kaitei.plan.PlanId;
import org.kaitei.query.narrowing.Narrowing;
import org.kaitei.query.question.Moment;
import org.kaitei.query.question.Question;

/**
 * Asks for the last events of a plan, its indicators, sheets and notes.
 *
 * @param on the day, in Japan, on which departments answer
 */
public record ChangesOf(PlanId plan, Narrowing narrowing, LocalDate on, Moment moment)
    implements Question<ChangesDocument> {

  @Override
  public ChangesOf at(Moment moment) {
    return new ChangesOf(plan, narrowing, on, moment);
  }

  @Override
  public Class<ChangesDocument> answer() {
    return ChangesDocument.class;
  }
}
