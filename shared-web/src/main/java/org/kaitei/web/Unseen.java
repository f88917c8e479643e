package org.kaitei.web;

import java.util.Map;
import java.util.Set;
import org.kaitei.ledger.Refusal;

/**
 * Characters that are not seen but change what is read: controls other than line breaks and tab,
 * halves of characters, and those that turn the direction of what follows them. Marks that only say
 * which direction their neighbour has (LRM, RLM) are none of them.
 */
public final class Unseen {

  private static final Set<Integer> TURNING =
      Set.of(0x202A, 0x202B, 0x202C, 0x202D, 0x202E, 0x2066, 0x2067, 0x2068, 0x2069);

  private Unseen() {}

  /**
   * @throws Refusal {@code unseen-character}
   */
  public static void refuse(String field, String text) {
    int line = 1;
    for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
      int character = text.codePointAt(at);
      if (character == '\n') {
        line++;
      } else if (isUnseen(character)) {
        throw Refusal.invalid(
            "unseen-character",
            Map.of("field", field, "line", line, "character", "U+%04X".formatted(character)));
      }
    }
  }

  private static boolean isUnseen(int character) {
    return switch (Character.getType(character)) {
      case Character.CONTROL -> character != '\t' && character != '\r';
      case Character.SURROGATE -> true;
      default -> TURNING.contains(character);
    };
  }
}
