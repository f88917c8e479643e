package org.kaitei.query.work;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.kaitei.query.question.Moment;
import org.kaitei.query.question.Question;

/**
 * Asks what is to be done.
 *
 * @param department the id of the asker's, whose parts are due; null for none
 * @param planning whether the asker takes the parts of all departments together
 * @param on the day, in Japan, that due dates are held against
 */
public record WorkOf(@Nullable String department, boolean planning, LocalDate on, Moment moment)
    implements Question<WorkDocument> {

  @Override
  public WorkOf at(Moment moment) {
    return new WorkOf(department, planning, on, moment);
  }

  @Override
  public Class<WorkDocument> answer() {
    return WorkDocument.class;
  }
}
