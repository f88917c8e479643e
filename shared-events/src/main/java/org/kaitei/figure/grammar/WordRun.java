package org.kaitei.figure.grammar;

/** Letters that stand together without a blank, up to where a number, a year or a sign begins. */
final class WordRun {

  private WordRun() {}

  /** Empty when no letter stands here. */
  static String read(Scanner cell) {
    int start = cell.place();
    while (isLetter(cell) && !(cell.place() > start && yearIsNext(cell))) {
      cell.skip(1);
    }
    return cell.text().slice(start, cell.place());
  }

  private static boolean isLetter(Scanner cell) {
    char c = cell.peek();
    boolean within =
        (c == '・' || c == '/' || c == '.')
            && isWord(cell.peek(-1))
            && (c == '・' ? isWord(cell.peek(1)) : isNoDataMark(cell));
    return isWord(c) || within;
  }

  /** n/a and N.A. */
  private static boolean isNoDataMark(Scanner cell) {
    boolean before = Character.toLowerCase(cell.peek(-1)) == 'n' || cell.peek(-1) == 'a';
    return before && !Characters.isDigit(cell.peek(1)) && !Characters.isJapanese(cell.peek(1));
  }

  private static boolean isWord(char c) {
    return Characters.isJapanese(c) || Character.isLetter(c) && !Characters.isRaisedOrCircled(c);
  }

  private static boolean yearIsNext(Scanner cell) {
    int start = cell.place();
    boolean year = "令平昭大明".indexOf(cell.peek()) >= 0 && EraRule.read(cell) != null;
    boolean next = year && (Characters.isDigit(cell.peek()) || cell.peek() == '元');
    cell.to(start);
    boolean letter = "RHSrhs".indexOf(cell.peek()) >= 0 && Characters.isJapanese(cell.peek(-1));
    return next || (letter && (Characters.isDigit(cell.peek(1)) || cell.peek(1) == '元'));
  }
}
