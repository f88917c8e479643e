package org.kaitei.figure;

import java.util.List;

/**
 * A kanji that stands for a power of ten between a number and what it counts, such as 億 or 百万.
 *
 * @param word empty when there is none
 */
public record Scale(String word, int power) {

  public static final Scale ONE = new Scale("", 0);

  /** The longer word before its beginning: 百万 before 百. */
  private static final List<Scale> ALL =
      List.of(
          new Scale("十万", 5),
          new Scale("百万", 6),
          new Scale("千万", 7),
          new Scale("十億", 9),
          new Scale("百億", 10),
          new Scale("千億", 11),
          new Scale("十兆", 13),
          new Scale("百兆", 14),
          new Scale("千兆", 15),
          new Scale("兆", 12),
          new Scale("億", 8),
          new Scale("万", 4),
          new Scale("千", 3),
          new Scale("百", 2),
          new Scale("十", 1));

  /** The scale at the beginning of a text, {@link #ONE} when it begins with none. */
  public static Scale leading(String text) {
    return ALL.stream().filter(scale -> text.startsWith(scale.word)).findFirst().orElse(ONE);
  }

  public int length() {
    return word.length();
  }
}
