package org.kaitei.command.request;

import java.util.Map;
import java.util.Set;
import org.kaitei.ledger.Refusal;

/**
 * Plain text of several lines, as people write it. Lines end with a line feed, whatever was sent.
 * Characters that are not seen but change what is read are refused: controls other than line feed
 * and tab, halves of characters, and those that turn the direction of what follows them. Marks that
 * only say which direction their neighbour has (LRM, RLM) are left where they are.
 */
public final class Prose {

  private static final Set<Integer> TURNING =
      Set.of(0x202A, 0x202B, 0x202C, 0x202D, 0x202E, 0x2066, 0x2067, 0x2068, 0x2069);

  private Prose() {}

  /**
   * @return the text without empty lines before and white space behind it; null when nothing is
   *     left
   * @throws Refusal {@code text-too-long}, or {@code unseen-character}
   */
  public static String optional(String field, String text, int longest) {
    if (text == null || text.isBlank()) {
      return null;
    }
    String prose =
        text.replace("\r\n", "\n")
            .replace('\r', '\n')
            .replaceFirst("^(?:[ \\t　]*\\n)+", "")
            .stripTrailing();
    Texts.requireLength(field, prose, longest);
    requireSeen(field, prose);
    return prose;
  }

  /**
   * One line of it, such as a heading. A line break between its words counts as a space.
   *
   * @throws Refusal as {@link #optional} does
   */
  public static String line(String field, String text, int longest) {
    String prose = optional(field, text, longest);
    return prose == null ? null : prose.strip().replaceAll("(?U)\\s*\\n\\s*", " ");
  }

  /**
   * @throws Refusal {@code text-missing}, or as {@link #optional} does
   */
  public static String required(String field, String text, int longest) {
    return Texts.given(field, optional(field, text, longest));
  }

  private static void requireSeen(String field, String prose) {
    int line = 1;
    for (int at = 0; at < prose.length(); at += Character.charCount(prose.codePointAt(at))) {
      int character = prose.codePointAt(at);
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
      case Character.CONTROL -> character != '\t';
      case Character.SURROGATE -> true;
      default -> TURNING.contains(character);
    };
  }
}
