package org.kaitei.query.search;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kaitei.ledger.Refusal;
import org.kaitei.query.search.Subject.Kind;

/**
 * Where a page of finds ends: they come by their kinds and, within one, in the order in which they
 * were first spoken of.
 *
 * @param since the position at which the last one on the page was first spoken of
 */
record Cursor(Kind kind, long since) {

  private static final Pattern FORM = Pattern.compile("([A-Z]+)-(\\d{1,18})");

  /**
   * @throws Refusal {@code malformed-after}
   */
  static Cursor of(String text) {
    Matcher form = FORM.matcher(text);
    if (form.matches()) {
      for (Kind kind : Kind.values()) {
        if (kind.name().equals(form.group(1))) {
          return new Cursor(kind, Long.parseLong(form.group(2)));
        }
      }
    }
    throw Refusal.malformed("malformed-after", Map.of("after", text));
  }

  boolean isBefore(Cursor other) {
    int kinds = kind.compareTo(other.kind);
    return kinds < 0 || kinds == 0 && since < other.since;
  }

  @Override
  public String toString() {
    return kind + "-" + since;
  }
}
