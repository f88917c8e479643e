package org.kaitei.query.lately;

import org.kaitei.query.question.Moment;
import org.kaitei.query.question.Question;
import org.kaitei.sheet.SheetId;

/** Asks when a sheet changed. */
public record MomentsOf(SheetId sheet, Moment moment) implements Question<MomentsDocument> {

  @Override
  public MomentsOf at(Moment moment) {
    return new MomentsOf(sheet, moment);
  }

  @Override
  public Class<MomentsDocument> answer() {
    return MomentsDocument.class;
  }
}
