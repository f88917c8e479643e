package org.kaitei.query.submission;

import java.time.LocalDate;
import org.kaitei.query.question.Moment;
import org.kaitei.query.question.Question;
import org.kaitei.sheet.SheetId;

/**
 * Asks how a sheet comes together.
 *
 * @param on the day, in Japan, that due dates are held against
 */
public record SubmissionOf(SheetId sheet, LocalDate on, Moment moment)
    implements Question<SubmissionDocument> {

  @Override
  public SubmissionOf at(Moment moment) {
    return new SubmissionOf(sheet, on, moment);
  }

  @Override
  public Class<SubmissionDocument> answer() {
    return SubmissionDocument.class;
  }
}
