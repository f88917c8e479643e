package org.kaitei.query.pages;

import java.util.List;
import java.util.stream.Stream;
import org.kaitei.figure.Period;
import org.kaitei.query.indicator.IndicatorDocument;
import org.kaitei.query.indicator.IndicatorDocument.ShownBaseline;
import org.kaitei.query.indicator.IndicatorDocument.ShownMeasurement;

/**
 * The periods that a page of the grid shows, of all that an indicator has figures for.
 *
 * @param first null when there are none
 * @param last likewise
 * @param earlier the last period of the page before; null when it is the first page
 * @param later the last period of the page after; null when it is the last page
 */
record PeriodWindow(Period first, Period last, Period earlier, Period later) {

  /** Two screens. */
  static final int MOST = 50;

  /**
   * @param until the last period that is wanted; the newest when it is none
   */
  static PeriodWindow of(IndicatorDocument indicator, String until) {
    return of(
        Stream.concat(
            indicator.baselines().stream().map(ShownBaseline::period),
            indicator.measurements().stream().map(ShownMeasurement::period)),
        until);
  }

  static PeriodWindow of(Stream<Period> periods, String until) {
    List<Period> all = periods.distinct().sorted().toList();
    return of(all, all.stream().map(Period::code).toList().indexOf(until));
  }

  /** Null for the first page, which shows all that was ever recorded before its last. */
  Period from() {
    return earlier == null ? null : first;
  }

  /** Null for the last page, likewise: a figure that moved leaves a period that none stands in. */
  Period to() {
    return later == null ? null : last;
  }

  private static PeriodWindow of(List<Period> all, int asked) {
    if (all.isEmpty()) {
      return new PeriodWindow(null, null, null, null);
    }
    int last = asked < 0 ? all.size() - 1 : asked;
    int first = Math.max(0, last - MOST + 1);
    return new PeriodWindow(
        all.get(first),
        all.get(last),
        first == 0 ? null : all.get(first - 1),
        last == all.size() - 1 ? null : all.get(Math.min(all.size() - 1, last + MOST)));
  }
}
