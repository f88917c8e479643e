package org.kaitei.query.views;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * When the versions of a view up to one of them were recorded, the coarser the further back: each
 * of its block of {@value #WIDTH}, before them the first of each block, before those the first of
 * each block of blocks. Any former version is found from it in at most three steps.
 *
 * @param levels the finest first, each in the order of time; the last goes back to the beginning
 */
public record Trail(List<List<Instant>> levels) {

  private static final int WIDTH = 32;

  /** Of a view that has no version. */
  static final Trail NONE = new Trail(List.of(List.of(), List.of(), List.of()));

  /**
   * @param n the number of a version that is the one that is looked for, or nearer to it
   */
  record Step(int n, boolean found) {}

  /**
   * @param n the number of the version after the one that this is the trail of
   */
  Trail after(int n, Instant recordedAt) {
    List<List<Instant>> next = new ArrayList<>();
    int unit = 1;
    for (List<Instant> level : levels) {
      boolean last = next.size() == levels.size() - 1;
      if ((n - 1) % unit != 0) {
        next.add(level);
      } else if (!last && (n - 1) % (unit * WIDTH) == 0) {
        next.add(List.of(recordedAt));
      } else {
        next.add(with(level, recordedAt));
      }
      unit *= WIDTH;
    }
    return new Trail(List.copyOf(next));
  }

  private static List<Instant> with(List<Instant> level, Instant recordedAt) {
    List<Instant> longer = new ArrayList<>(level);
    longer.add(recordedAt);
    return List.copyOf(longer);
  }

  /**
   * Towards the last version that was recorded up to the mark; none when there was none yet.
   *
   * @param n the number of the version that this is the trail of
   */
  Optional<Step> back(int n, Instant mark) {
    int unit = 1;
    for (List<Instant> level : levels) {
      long upTo = level.stream().takeWhile(time -> !time.isAfter(mark)).count();
      if (upTo > 0) {
        int beyond = (n - 1) / unit - level.size() + 1 + (int) upTo;
        return Optional.of(new Step(Math.min(n, beyond * unit), unit == 1));
      }
      unit *= WIDTH;
    }
    return Optional.empty();
  }
}
