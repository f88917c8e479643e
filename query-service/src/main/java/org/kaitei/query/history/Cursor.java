package org.kaitei.query.history;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Map;
import java.util.regex.Pattern;
import org.kaitei.ledger.Refusal;

/**
 * An entry of an indicator's history: its own revision or, behind that, what a plan said.
 *
 * @param revision the indicator's own last one up to there; 0 for none
 * @param position in the ledger of what a plan said after it; 0 when the revision is the entry
 */
record Cursor(long revision, long position) {

  static final Cursor BEGINNING = new Cursor(0, 0);

  private static final Pattern WRITTEN = Pattern.compile("(\\d{1,19})(?:-(\\d{1,19}))?");

  /**
   * @param text the {@code next} of the page before; null for the first page
   * @throws Refusal {@code malformed-after}
   */
  static Cursor of(String text) {
    if (text == null) {
      return BEGINNING;
    }
    var written = WRITTEN.matcher(text);
    try {
      if (written.matches()) {
        String position = written.group(2);
        return new Cursor(
            Long.parseLong(written.group(1)), position == null ? 0 : Long.parseLong(position));
      }
    } catch (NumberFormatException e) {
      // said below, in one way for all that is wrong with it
    }
    throw Refusal.malformed("malformed-after", Map.of("after", text));
  }

  /** A number as long as the entry is the indicator's own. */
  @JsonValue
  Object written() {
    return position == 0 ? (Object) revision : revision + "-" + position;
  }

  @JsonCreator
  static Cursor read(Object written) {
    return of(written.toString());
  }
}
