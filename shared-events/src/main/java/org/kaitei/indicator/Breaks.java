package org.kaitei.indicator;

import java.util.Set;
import org.kaitei.figure.Period;

/**
 * Where a series of figures breaks off (系列の断絶). Figures on two sides of a break do not compare.
 *
 * @param from the first period behind each break
 */
public record Breaks(Set<Period> from) {

  public static final Breaks NONE = new Breaks(Set.of());

  public Breaks {
    from = Set.copyOf(from);
  }

  /**
   * Whether a break lies between the two. A span that begins before a break lies before it.
   *
   * @param one null when there is no such figure, which nothing is parted from; the other likewise
   */
  public boolean part(Period one, Period other) {
    return one != null
        && other != null
        && from.stream().anyMatch(broken -> isBefore(one, broken) != isBefore(other, broken));
  }

  private static boolean isBefore(Period period, Period broken) {
    return period.start().isBefore(broken.start());
  }
}
