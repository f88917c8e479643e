package org.kaitei.query.lately;

import org.kaitei.query.question.Moment;
import org.kaitei.query.question.Question;
import org.kaitei.sheet.SheetId;

/**
 * Asks when a sheet changed.
 *
 * @param limit how many moments at most
 */
public record MomentsOf(SheetId sheet, int limit, Moment moment)
    implements Question<MomentsDocument> {

  @Override
  public MomentsOf at(Moment moment) {
    return new MomentsOf(sheet, limit, moment);
  }

  @Override
  public Class<MomentsDocument> answer() {
    return MomentsDocument.class;
  }
}
