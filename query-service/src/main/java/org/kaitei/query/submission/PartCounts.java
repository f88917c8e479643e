package org.kaitei.query.submission;

import org.kaitei.query.department.Answering;
import org.kaitei.query.sheet.SheetParts;
import org.kaitei.query.submission.RowsByPart.Placed;

/** How much there is to do in each part of a sheet. */
public final class PartCounts {

  private final RowsByPart rows;

  private PartCounts(RowsByPart rows) {
    this.rows = rows;
  }

  public static PartCounts of(SheetParts sheet, Answering answering) {
    return new PartCounts(RowsByPart.of(sheet, answering));
  }

  public int rows(HeldPart part) {
    return rows.of(part).size();
  }

  /** How many rows have no figure of the sheet's year. */
  public long missing(HeldPart part) {
    return rows.of(part).stream().filter(Placed::isMissing).count();
  }
}
