package org.kaitei.figure.grammar;

import java.util.List;
import org.kaitei.figure.grammar.Comparator.Relation;

/** What a cell is made of, from left to right; {@code start} and {@code end} are its places. */
sealed interface Part {

  int start();

  int end();

  /**
   * @param unit without the scale; null when none is printed
   */
  record Quantity(Amount amount, String unit, int start, int end) implements Part {}

  record When(PrintedPeriod period, int start, int end) implements Part {}

  /** ５年間累計 */
  record Years(int years, Word what, int start, int end) implements Part {}

  record Known(Word word, int start, int end) implements Part {}

  record Unknown(int start, int end) implements Part {}

  /** A dash or a row of dots or stars where a figure would stand. */
  record Dash(int start, int end) implements Part {}

  /** In brackets of any kind. */
  record Bracket(List<Part> content, int start, int end) implements Part {}

  /** ＊, ※1, 注2 */
  record Footnote(int start, int end) implements Part {}

  /** ／年 behind something else than a unit: 30件以上／年. */
  record Divisor(String text, int start, int end) implements Part {}

  /** 全地区, with what there is all of. */
  record All(String what, int start, int end) implements Part {}

  /** ＜ before a number. */
  record Compared(Relation relation, int start, int end) implements Part {}

  record Sign(Mark mark, int start, int end) implements Part {}

  /** What stands between two parts. */
  enum Mark {
    COLON,
    SLASH,
    TO,
    COMMA
  }

  default boolean isGluedTo(Part before) {
    return before != null && before.end() == start();
  }
}
