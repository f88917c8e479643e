package org.kaitei.query.question;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kaitei.ledger.Refusal;
import org.kaitei.ledger.StreamId;

/** What the asker has written already and wants to see: a stream up to a revision. */
record AtLeast(StreamId stream, long revision) {

  private static final Pattern FORM = Pattern.compile("([a-z]+/[^:]+):(\\d{1,18})");

  /**
   * @param text such as {@code indicator/kumamoto-1:7}
   */
  static AtLeast of(String text) {
    Matcher form = FORM.matcher(text);
    if (!form.matches()) {
      throw malformed(text);
    }
    return new AtLeast(new StreamId(form.group(1)), Long.parseLong(form.group(2)));
  }

  Refusal malformed() {
    return malformed(toString());
  }

  Refusal notYetVisible() {
    return new Refusal(
        Refusal.Kind.NOT_YET,
        "not-yet-visible",
        Map.of("stream", stream.value(), "revision", revision),
        List.of());
  }

  private static Refusal malformed(String text) {
    return Refusal.malformed("malformed-at-least", Map.of("atLeast", text));
  }

  @Override
  public String toString() {
    return stream + ":" + revision;
  }
}
