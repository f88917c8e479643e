package org.kaitei.query.pages;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.kaitei.figure.Period;

/**
 * Where the periods of a chart stand in time: in days, each at the middle of what it spans, so that
 * the distance between two is the time between them.
 *
 * @param periods in time
 */
record TimeAxis(List<Period> periods) {

  private static final int LONGEST = 60;

  static TimeAxis of(Collection<Period> mentioned) {
    return new TimeAxis(filled(mentioned));
  }

  static long at(Period period) {
    return Math.floorDiv(period.start().toEpochDay() + period.after().toEpochDay(), 2L);
  }

  /** Between the last period before the break and the first behind it. */
  long mark(Period broken) {
    List<Period> before =
        periods.stream().filter(period -> period.start().isBefore(broken.start())).toList();
    List<Period> behind =
        periods.stream().filter(period -> !period.start().isBefore(broken.start())).toList();
    return before.isEmpty() || behind.isEmpty()
        ? broken.start().toEpochDay()
        : Math.floorDiv(at(before.getLast()) + at(behind.getFirst()), 2L);
  }

  /** In time. Where all are years of one kind, those that nobody mentions have their place too. */
  static List<Period> filled(Collection<Period> mentioned) {
    TreeSet<Period> periods = new TreeSet<>(mentioned);
    Stream.of("FY", "CY")
        .filter(kind -> periods.stream().allMatch(p -> p.code().matches(kind + "\\d{4}")))
        .findFirst()
        .filter(kind -> !periods.isEmpty())
        .ifPresent(kind -> periods.addAll(years(kind, periods.first(), periods.last())));
    return List.copyOf(periods);
  }

  private static List<Period> years(String kind, Period first, Period last) {
    int from = first.start().getYear();
    int to = last.start().getYear();
    List<Period> years = new ArrayList<>();
    for (int year = from; year <= to && to - from < LONGEST; year++) {
      years.add(new Period("%s%04d".formatted(kind, year)));
    }
    return years;
  }
}
