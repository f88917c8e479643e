package org.kaitei.query.comparison;

import org.kaitei.figure.Period;
import org.kaitei.indicator.IndicatorId;
import org.kaitei.plan.RowKey;

/**
 * What an event says something about, and what a cell of a sheet is made of: an event that speaks
 * of what a cell is made of may have changed it.
 */
sealed interface Subject {

  /** Which indicator stands at a place of a table, under which heading, aimed for when. */
  record Placed(RowKey row) implements Subject {}

  /** What a row itself prints in one of its cells. */
  record Printed(RowKey row, String cell) implements Subject {}

  /**
   * @param field of the definition, as its history names it
   */
  record Defined(IndicatorId indicator, String field) implements Subject {}

  /** What the plan calls the indicator. */
  record Named(IndicatorId indicator) implements Subject {}

  record Based(IndicatorId indicator, String component) implements Subject {}

  record Measured(IndicatorId indicator, String component, Period period) implements Subject {}

  record Aimed(IndicatorId indicator, String component, Period period) implements Subject {}

  /** The rule that the plan judges by. */
  record Judged() implements Subject {}
}
