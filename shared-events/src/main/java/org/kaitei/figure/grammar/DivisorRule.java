package org.kaitei.figure.grammar;

/** What a figure is counted by: /年, ／10万人. A slash before anything else separates two parts. */
final class DivisorRule {

  private static final int LONGEST = 8;

  private DivisorRule() {}

  /** With its slash; empty, and the place unchanged, when none stands here. */
  static String read(Scanner cell) {
    int start = cell.place();
    cell.skipSpace();
    if (cell.take("/")) {
      cell.skipSpace();
      String divisor = longest(cell);
      if (divisor != null) {
        return "/" + divisor;
      }
    }
    cell.to(start);
    return "";
  }

  private static String longest(Scanner cell) {
    for (int length = LONGEST; length > 0; length--) {
      if (cell.peek(length - 1) == CellText.NOTHING) {
        continue;
      }
      String word = cell.text().slice(cell.place(), cell.place() + length);
      if (KnownUnits.isDivisor(word) && ends(cell, length)) {
        cell.skip(length);
        return word.equals("年度") || word.equals("年間") ? "年" : word;
      }
    }
    return null;
  }

  /** 女性 in 男性81.2歳／女性87.4歳 is the next component. */
  private static boolean ends(Scanner cell, int length) {
    char next = cell.peek(length);
    if (next == ' ' && Characters.isDigit(cell.peek(length + 1))) {
      return false;
    }
    if (Characters.isJapanese(next)) {
      int run = length;
      while (Characters.isJapanese(cell.peek(run)) && run < 3 * LONGEST) {
        run++;
      }
      String rest = cell.text().slice(cell.place() + length, cell.place() + run);
      return Vocabulary.reachingTheEnd(rest)[0] > 0;
    }
    return !Characters.isDigit(next) && !Characters.isLatin(next) && next != ':';
  }
}
