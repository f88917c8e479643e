package org.kaitei.query.ledger;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kaitei.query.search.Folded;

/**
 * An entry with its words as they are searched in.
 *
 * @param words all of them, each in a line of its own, so that nothing is found across two
 * @param before the hash of the value that stood before, as values are compared: nearly all entries
 *     have others than the one that is looked for, and are passed over by a number
 * @param after likewise of the value that stands after
 */
record Searched(LedgerEntry entry, String words, int before, int after) {

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
    return new Searched(entry, words, hash(entry.before()), hash(entry.after()));
  }

  private static int hash(@Nullable String value) {
    return value == null ? 0 : compared(value).hashCode();
  }

  /**
   * Whether it stood before or stands after.
   *
   * @param value as values are compared
   */
  boolean has(String value) {
    int hash = value.hashCode();
    return (before == hash || after == hash) && values().anyMatch(value::equals);
  }

  /** What stood before and what stands after, in the form in which values are compared. */
  Stream<String> values() {
    return Stream.of(entry.before(), entry.after())
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
