package org.kaitei.figure.grammar;

/** The eras by which years are counted; the first year of each is also written 元年. */
enum Era {
  REIWA("令和", "令", 'R', 2019),
  HEISEI("平成", "平", 'H', 1989),
  SHOWA("昭和", "昭", 'S', 1926),
  TAISHO("大正", "大", CellText.NOTHING, 1912),
  MEIJI("明治", "明", CellText.NOTHING, 1868);

  private final String word;
  private final String shortWord;
  private final char letter;
  private final int first;

  Era(String word, String shortWord, char letter, int first) {
    this.word = word;
    this.shortWord = shortWord;
    this.letter = letter;
    this.first = first;
  }

  int year(int ordinal) {
    return first + ordinal - 1;
  }

  /** The era that is named here, before a number; the place is behind its name then. */
  static Era read(Scanner cell) {
    for (Era era : values()) {
      if (cell.take(era.word)) {
        cell.skipSpace();
        return era;
      }
      if (cell.has(era.shortWord) && Characters.isDigit(cell.peek(1)) || era.letterIsNext(cell)) {
        cell.skip(1);
        return era;
      }
    }
    return null;
  }

  /** A letter that ends a word or a unit is none; and M6.5 is not 明治. */
  private boolean letterIsNext(Scanner cell) {
    char before = cell.peek(-1);
    return Character.toUpperCase(cell.peek()) == letter
        && !Characters.isLatin(before)
        && !Characters.isDigit(before)
        && (Characters.isDigit(cell.peek(1)) || cell.peek(1) == '元');
  }
}
