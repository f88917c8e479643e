package org.kaitei.command.request;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.kaitei.ledger.Refusal;
import org.kaitei.web.Unseen;

/** How long what people write may be, so that every event can travel. */
public final class Texts {

  public static final int NAME = 500;
  public static final int REASON = 2_000;
  public static final int NOTE = 10_000;
  public static final int ENTRIES = 200;

  private Texts() {}

  /**
   * @return the text without white space around it; null when nothing is left
   * @throws Refusal {@code text-too-long}, or {@code unseen-character}
   */
  public static String optional(String field, String text, int longest) {
    if (text == null || text.isBlank()) {
      return null;
    }
    String stripped = text.strip();
    requireLength(field, stripped, longest);
    Unseen.refuse(field, stripped);
    return stripped;
  }

  /** Counts characters as people do, not the halves that some are stored in. */
  static void requireLength(String field, String text, int longest) {
    int length = text.codePointCount(0, text.length());
    if (length > longest) {
      throw Refusal.invalid(
          "text-too-long", Map.of("field", field, "longest", longest, "sent", length));
    }
  }

  /**
   * @throws Refusal {@code text-missing}, or as {@link #optional} does
   */
  public static String required(String field, String text, int longest) {
    String given = optional(field, text, longest);
    if (given == null) {
      throw Refusal.invalid("text-missing", Map.of("field", field));
    }
    return given;
  }

  /**
   * @return none when there is no list
   * @throws Refusal {@code too-many-entries}, or {@code text-missing} for an entry that is null
   */
  public static <T> List<T> entries(String field, List<T> entries) {
    if (entries == null) {
      return List.of();
    }
    if (entries.size() > ENTRIES) {
      throw Refusal.invalid("too-many-entries", Map.of("field", field, "most", ENTRIES));
    }
    if (entries.stream().anyMatch(Objects::isNull)) {
      throw Refusal.invalid("text-missing", Map.of("field", field));
    }
    return entries;
  }

  /**
   * @throws Refusal {@code text-missing} when there is none
   */
  public static <T> T given(String field, T value) {
    if (value == null) {
      throw Refusal.invalid("text-missing", Map.of("field", field));
    }
    return value;
  }

  /** Enough of a text to recognise it by. */
  static String shortened(String text) {
    return text.length() <= 100 ? text : text.substring(0, 100) + "…";
  }
}
