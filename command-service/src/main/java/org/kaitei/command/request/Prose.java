package org.kaitei.command.request;

import org.kaitei.web.Unseen;

/**
 * Plain text of several lines, as people write it. Lines end with a line feed, whatever was sent.
 * Unseen characters are refused.
 */
public final class Prose {

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
    Unseen.refuse(field, prose);
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
}
