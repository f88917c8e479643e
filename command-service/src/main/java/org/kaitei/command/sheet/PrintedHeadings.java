package org.kaitei.command.sheet;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The headings of a file that holds cells as they were printed. They are many words for few things:
 * {@code current_printed} and {@code initial_printed} are both the baseline. A number that somebody
 * typed beside a printed cell is called its value.
 */
final class PrintedHeadings {

  private static final Pattern BASELINE =
      Pattern.compile("(?:baseline|current|initial)_(printed|value|fy|period_printed)");
  private static final Pattern TARGET = Pattern.compile("target_(printed|value|fy|period_printed)");
  private static final Pattern ACTUAL =
      Pattern.compile("actual_(printed|value|fy|period_printed)(?:_(\\d{4}))?");
  private static final Pattern PLAIN = Pattern.compile("baseline|target|actual_\\d{4}");

  private static final Pattern PRINTED = Pattern.compile(".+_printed(_\\d{4})?");

  private final int year;
  private final List<String> headings;

  /**
   * @param year the reporting year, which an actual without a year is of
   */
  PrintedHeadings(List<String> headings, int year) {
    this.headings = headings;
    this.year = year;
  }

  /** The headings that a file of printed cells may have besides; years are written YYYY. */
  static Stream<String> all() {
    Stream<String> figures =
        Stream.of("baseline", "current", "initial", "target", "actual")
            .flatMap(
                figure ->
                    Stream.of("printed", "value", "fy", "period_printed")
                        .map(what -> figure + "_" + what));
    return Stream.concat(figures, Stream.of("actual_printed_YYYY", "aspect", "comparator"));
  }

  /** Whether any cell of the file is to be read as it was printed. */
  boolean isPrinted() {
    return headings.stream().anyMatch(heading -> PRINTED.matcher(heading).matches());
  }

  /** What each heading is called here. */
  Map<String, String> names() {
    Map<String, String> names = new LinkedHashMap<>();
    headings.forEach(heading -> names.put(heading, name(heading)));
    headings.stream()
        .filter(heading -> PLAIN.matcher(heading).matches())
        .filter(heading -> headings.stream().anyMatch(other -> isPrint(other, heading)))
        .forEach(heading -> names.put(heading, heading + "_value"));
    return names;
  }

  private boolean isPrint(String heading, String name) {
    return heading.contains("_printed") && name(heading).equals(name);
  }

  private String name(String heading) {
    Matcher baseline = BASELINE.matcher(heading);
    if (baseline.matches()) {
      return named("baseline", "baseline_fy", baseline.group(1));
    }
    Matcher target = TARGET.matcher(heading);
    if (target.matches()) {
      return named("target", "target_fy", target.group(1));
    }
    Matcher actual = ACTUAL.matcher(heading);
    if (actual.matches()) {
      int of = actual.group(2) == null ? year : Integer.parseInt(actual.group(2));
      return named(Columns.actualOf(of), Columns.periodOf(of), actual.group(1));
    }
    return heading;
  }

  private static String named(String figure, String period, String what) {
    return switch (what) {
      case "printed" -> figure;
      case "value" -> figure + "_value";
      case "period_printed" -> figure + "_period";
      default -> period;
    };
  }
}
