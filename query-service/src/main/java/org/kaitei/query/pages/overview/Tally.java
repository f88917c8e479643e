package org.kaitei.query.pages.overview;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.kaitei.query.overview.Counts;
import org.kaitei.query.overview.Standing;
import org.kaitei.query.pages.Words;

/**
 * How many indicators stand one way.
 *
 * @param look by which its colour and pattern are found
 * @param href where they are listed; null when there are none
 * @param from where its piece of the whole bar begins, in percent; {@code wide} likewise
 */
public record Tally(
    String look, String word, int count, @Nullable String href, String from, String wide) {

  /** As they stand beside each other: what is well first. */
  private static final List<Standing> ORDER =
      List.of(
          Standing.ACHIEVED,
          Standing.ON_TRACK,
          Standing.BEHIND,
          Standing.WORSE,
          Standing.NOT_MEASURED,
          Standing.NOT_JUDGED);

  /**
   * @param lists where the indicators that stand so are listed
   */
  static List<Tally> of(Counts counts, Function<Standing, String> lists, Words words) {
    int[] before = new int[ORDER.size() + 1];
    for (int i = 0; i < ORDER.size(); i++) {
      before[i + 1] = before[i] + counts.of(ORDER.get(i));
    }
    return ORDER.stream()
        .map(
            standing -> {
              int count = counts.of(standing);
              return new Tally(
                  look(standing),
                  word(standing, words),
                  count,
                  count == 0 ? null : lists.apply(standing),
                  percent(before[ORDER.indexOf(standing)], counts.all()),
                  percent(count, counts.all()));
            })
        .toList();
  }

  static String look(Standing standing) {
    return standing.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  static String word(Standing standing, Words words) {
    return words.say("verdict." + standing);
  }

  private static String percent(int count, int all) {
    return String.format(Locale.ROOT, "%.2f%%", all == 0 ? 0.0 : 100.0 * count / all);
  }
}
