package org.kaitei.query.search;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.kaitei.ledger.Refusal;

/** What is looked for: all of these must be found, folded as texts are. */
public record Terms(List<String> all) {

  static final int LONGEST = 200;

  private static final Pattern BETWEEN = Pattern.compile("(?U)\\s+");

  /**
   * @param query words separated by white space
   * @throws Refusal {@code query-missing} when it holds none, or {@code query-too-long}
   */
  public static Terms of(String query) {
    String given = query == null ? "" : query;
    int length = given.codePointCount(0, given.length());
    if (length > LONGEST) {
      throw Refusal.malformed("query-too-long", Map.of("longest", LONGEST, "sent", length));
    }
    List<String> terms =
        Arrays.stream(BETWEEN.split(given))
            .map(term -> Folded.of(term).text())
            .filter(term -> !term.isEmpty())
            .distinct()
            .toList();
    if (terms.isEmpty()) {
      throw Refusal.malformed("query-missing", Map.of());
    }
    return new Terms(terms);
  }

  boolean anyIn(String folded) {
    return all.stream().anyMatch(folded::contains);
  }
}
