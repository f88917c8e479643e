package org.kaitei.figure.grammar;

/** Over how many years a figure runs: ５年間累計, 5か年平均, 5年間で. */
final class YearsRule {

  private YearsRule() {}

  /**
   * Null when no such words stand here.
   *
   * @param years the number that was read before them, which begins at {@code start}
   */
  static Part.Years read(Scanner cell, int start, int years) {
    boolean length = cell.takeOneOf("年間", "か年", "カ年", "ヵ年", "ヶ年");
    if (!length && !cell.takeOneOf("年度", "年")) {
      return null;
    }
    Word what = what(cell, length);
    return what == null ? null : new Part.Years(years, what, start, cell.place());
  }

  private static Word what(Scanner cell, boolean length) {
    if (cell.peek() == 'で' && Characters.isDigit(cell.peek(1))) {
      cell.skip(1);
      return Word.CUMULATIVE;
    }
    if (length && cell.peek() == ')') {
      return Word.CUMULATIVE;
    }
    cell.skipSpace();
    cell.takeOneOf("での", "の");
    if (cell.takeOneOf("累計", "累積", "合計", "通算", "計", "延べ")) {
      return Word.CUMULATIVE;
    }
    return cell.take("平均") ? Word.AVERAGE : null;
  }
}
