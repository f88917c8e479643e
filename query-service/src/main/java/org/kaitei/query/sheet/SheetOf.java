package org.kaitei.query.sheet;

import java.time.LocalDate;
import org.kaitei.query.narrowing.Narrowing;
import org.kaitei.query.question.Moment;
import org.kaitei.query.question.Question;
import org.kaitei.sheet.SheetId;

/**
 * Asks for a sheet.
 *
 * @param edition of the plan, whose targets are shown beside the figures; null for those that the
 *     rows printed, or that stand now
 * @param narrowing to some of its rows
 * @param on the day, in Japan, on which departments answer; null where none is asked for
 */
public record SheetOf(
    SheetId sheet, Integer edition, Narrowing narrowing, LocalDate on, Moment moment)
    implements Question<SheetDocument> {

  public SheetOf(SheetId sheet, Moment moment) {
    this(sheet, null, moment);
  }

  /** The whole sheet. */
  public SheetOf(SheetId sheet, Integer edition, Moment moment) {
    this(sheet, edition, Narrowing.NONE, null, moment);
  }

  @Override
  public SheetOf at(Moment moment) {
    return new SheetOf(sheet, edition, narrowing, on, moment);
  }

  @Override
  public Class<SheetDocument> answer() {
    return SheetDocument.class;
  }
}
