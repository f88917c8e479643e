package org.kaitei.plan;

import org.jspecify.annotations.Nullable;
import org.kaitei.figure.Period;
import org.kaitei.indicator.IndicatorId;

/**
 * A place in a table that shows one indicator, or one component of it, with one target.
 *
 * @param group the heading that rows share, such as 経済→環境; null when there is none
 * @param relisted marked as 再掲
 * @param targetPeriod the period of the target shown here; null when the row has none
 */
public record Row(
    RowKey key,
    @Nullable String tableTitle,
    @Nullable String section,
    @Nullable String initiative,
    @Nullable String group,
    IndicatorId indicator,
    boolean relisted,
    @Nullable Period targetPeriod) {

  /** This row, with what it leaves unsaid taken from what stood at its place before. */
  public Row over(Row earlier) {
    if (!indicator.equals(earlier.indicator)) {
      return this;
    }
    return new Row(
        key,
        said(tableTitle, earlier.tableTitle),
        said(section, earlier.section),
        said(initiative, earlier.initiative),
        said(group, earlier.group),
        indicator,
        relisted,
        said(targetPeriod, earlier.targetPeriod));
  }

  private static <T> T said(T now, T before) {
    return now == null ? before : now;
  }
}
