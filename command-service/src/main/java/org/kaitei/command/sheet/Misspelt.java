package org.kaitei.command.sheet;

import java.text.Normalizer;
import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Which column somebody meant whose heading is nearly that of one, such as tagret_printed. */
final class Misspelt {

  /** Below it another word is as likely as a slip: no, note, name. */
  private static final int LONG_ENOUGH_FOR_ONE = 4;

  /** Below it two slips lead from one sensible heading to another: indicator_id, indicator_no. */
  private static final int LONG_ENOUGH_FOR_TWO = 13;

  private Misspelt() {}

  /**
   * @param present the headings of the file: what stands there already is not meant again
   * @return as the column is called, years as YYYY
   */
  static Optional<String> meant(String heading, Collection<String> present) {
    String written = folded(heading);
    return Stream.concat(Columns.names(), PrintedHeadings.all())
        .filter(name -> !present.contains(name))
        .filter(name -> distance(written, folded(name)) <= most(name))
        .min(Comparator.comparingInt(name -> distance(written, folded(name))));
  }

  private static int most(String name) {
    if (name.length() < LONG_ENOUGH_FOR_ONE) {
      return 0;
    }
    return name.length() < LONG_ENOUGH_FOR_TWO ? 1 : 2;
  }

  /** Any year is like another, and so are letters of any width and case. */
  private static String folded(String heading) {
    return Normalizer.normalize(heading, Normalizer.Form.NFKC)
        .toLowerCase(Locale.ROOT)
        .replaceAll("[0-9]", "y");
  }

  /**
   * How many letters were left out, put in, changed, or swapped with their neighbour, at the least
   * (optimal string alignment).
   */
  static int distance(String one, String other) {
    int[][] steps = new int[one.length() + 1][other.length() + 1];
    for (int i = 0; i <= one.length(); i++) {
      for (int j = 0; j <= other.length(); j++) {
        steps[i][j] = i == 0 || j == 0 ? i + j : fewest(steps, one, other, i, j);
      }
    }
    return steps[one.length()][other.length()];
  }

  private static int fewest(int[][] steps, String one, String other, int i, int j) {
    int same = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
    int fewest =
        Math.min(steps[i - 1][j - 1] + same, Math.min(steps[i - 1][j], steps[i][j - 1]) + 1);
    boolean swapped =
        i > 1
            && j > 1
            && one.charAt(i - 1) == other.charAt(j - 2)
            && one.charAt(i - 2) == other.charAt(j - 1);
    return swapped ? Math.min(fewest, steps[i - 2][j - 2] + 1) : fewest;
  }
}
