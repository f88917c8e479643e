package org.kaitei.query.sheet;

import java.time.Instant;
import java.util.List;
import org.kaitei.indicator.IndicatorId;
import org.kaitei.plan.PlanId;
import org.kaitei.plan.RowKey;
import org.kaitei.query.question.Answer;

/**
 * The rows in which an indicator stands: by plan, the newest sheet first, as the sheet has them.
 */
public record PlacesDocument(IndicatorId indicator, List<Place> places, Instant asOf, long version)
    implements Answer {

  /**
   * A row of a sheet.
   *
   * @param table its number on the sheet, from 1
   * @param title of the table; its id when it has none
   * @param row its number in the table, from 1, whatever it is called
   */
  public record Place(
      PlanId plan, int year, int table, String title, int row, RowKey key, boolean relisted) {}
}
