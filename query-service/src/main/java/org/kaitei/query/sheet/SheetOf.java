package org.kaitei.query.sheet;

import org.kaitei.query.question.Moment;
import org.kaitei.query.question.Question;
import org.kaitei.sheet.SheetId;

/**
 * Asks for a sheet.
 *
 * @param edition of the plan, whose targets are shown beside the figures; null for those that the
 *     rows printed, or that stand now
 */
public record SheetOf(SheetId sheet, Integer edition, Moment moment)
    implements Question<SheetDocument> {

  public SheetOf(SheetId sheet, Moment moment) {
    this(sheet, null, moment);
  }

  @Override
  public SheetOf at(Moment moment) {
    return new SheetOf(sheet, edition, moment);
  }

  @Override
  public Class<SheetDocument> answer() {
    return SheetDocument.class;
  }
}
