package org.kaitei.query.ledger;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kaitei.query.search.Folded;

/**
 * An entry with its words as they are searched in.
 *
 * @param words all of them, each in a line of its own, so that nothing is found across two
 * @param hashes of its values, as values are compared: nearly all entries have others than the one
 *     that is looked for, and are passed over by a number
 */
record Searched(LedgerEntry entry, String words, Set<Integer> hashes) {

  private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?");

  static Searched of(LedgerEntry entry) {
    String words =
        Stream.of(
                entry.before(),
                entry.after(),
                entry.text(),
                entry.reason(),
                entry.component(),
                entry.indicator() == null ? null : entry.indicator().value())
            .filter(Objects::nonNull)
            .flatMap(String::lines)
            .map(line -> Folded.of(line).text())
            .collect(Collectors.joining("\n"));
    return new Searched(
        entry, words, values(entry).map(String::hashCode).collect(Collectors.toUnmodifiableSet()));
  }

  /**
   * Whether it stood before, stands after, or is printed by a row.
   *
   * @param value as values are compared
   */
  boolean has(String value) {
    return hashes.contains(value.hashCode()) && values(entry).anyMatch(value::equals);
  }

  /** What stood before, stands after, or is printed by a row, as values are compared. */
  static Stream<String> values(LedgerEntry entry) {
    return Stream.concat(Stream.of(entry.before(), entry.after()), entry.cells())
        .filter(Objects::nonNull)
        .map(Searched::compared);
  }

  /** The same for all ways to write a number: 1,200.0 is 1200. Anything else is folded only. */
  static String compared(String value) {
    String folded = Folded.of(value).text();
    String plain = folded.replace(",", "");
    return NUMBER.matcher(plain).matches()
        ? new BigDecimal(plain).stripTrailingZeros().toPlainString()
        : folded;
  }

  /** About how much room it takes, in characters. */
  int weight() {
    return 300
        + words.length()
        + length(entry.before())
        + length(entry.after())
        + length(entry.text())
        + length(entry.reason());
  }

  private static int length(String text) {
    return text == null ? 0 : text.length();
  }
}
