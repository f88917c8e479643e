package org.kaitei.access.account;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kaitei.ledger.Refusal;
import org.kaitei.web.Unseen;

/** What callers sent about an account, bounded. */
final class Given {

  private static final int LONGEST = 200;

  private Given() {}

  /**
   * @throws Refusal {@code text-missing}
   */
  static <T> T required(String field, @Nullable T value) {
    if (value == null) {
      throw Refusal.invalid("text-missing", Map.of("field", field));
    }
    return value;
  }

  /**
   * @return null when nothing was said
   * @throws Refusal {@code text-too-long}, or {@code unseen-character}
   */
  static @Nullable String line(String field, @Nullable String text) {
    if (text == null || text.isBlank()) {
      return null;
    }
    int length = text.codePointCount(0, text.length());
    if (length > LONGEST) {
      throw Refusal.invalid(
          "text-too-long", Map.of("field", field, "longest", LONGEST, "sent", length));
    }
    Unseen.refuse(field, text.strip());
    return text.strip();
  }
}
