package org.kaitei.query.sheet;

import org.kaitei.query.question.Moment;
import org.kaitei.sheet.SheetId;

/**
 * Asks for a sheet.
 *
 * @param edition of the plan, whose targets are shown beside the figures; null for those that the
 *     rows printed, or that stand now
 */
public record SheetOf(SheetId sheet, Integer edition, Moment moment) {

  public SheetOf(SheetId sheet, Moment moment) {
    this(sheet, null, moment);
  }
}
