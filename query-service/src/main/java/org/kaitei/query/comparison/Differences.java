package org.kaitei.query.comparison;

import java.util.List;
import org.kaitei.query.comparison.ComparisonDocument.Row;
import org.kaitei.query.sheet.SheetParts;
import org.kaitei.query.views.ViewsAt;

/**
 * What differs between two states of a sheet.
 *
 * @param rows only those that differ
 * @param complete false when only the last of the events between were looked through
 */
public record Differences(List<Row> rows, boolean complete) {

  /**
   * @param then the views at the earlier moment
   * @param was null when there was no sheet
   */
  public static Differences between(ViewsAt then, SheetParts was, SheetParts is) {
    Between between = Between.of(then, was, is);
    List<Row> rows = new SheetDifference(between).rows(was, is);
    return new Differences(rows, between.complete());
  }
}
