package org.kaitei.standalone.bench;

import java.util.List;
import java.util.Locale;

/**
 * How often something was done for every time that something else was, over several rounds.
 *
 * @param ours times a second in each round
 * @param theirs times a second in each round
 */
record Ratio(String what, int clients, List<Double> ours, List<Double> theirs) {

  @Override
  public String toString() {
    List<Double> ratios =
        java.util.stream.IntStream.range(0, ours.size())
            .mapToObj(round -> ours.get(round) / theirs.get(round))
            .sorted()
            .toList();
    return String.format(
        Locale.ROOT,
        "%-34s %2d  %5.2f  (%.2f to %.2f)  %,7.0f/s beside %,7.0f/s",
        what,
        clients,
        Median.of(ratios),
        ratios.getFirst(),
        ratios.getLast(),
        Median.of(ours),
        Median.of(theirs));
  }
}
