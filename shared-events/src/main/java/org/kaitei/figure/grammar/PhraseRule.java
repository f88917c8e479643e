package org.kaitei.figure.grammar;

/** Phrases with a number in them that is not the figure: 3人に1人, 1人1日当たり, 人口10万対, 3月末. */
final class PhraseRule {

  private PhraseRule() {}

  /** Null, and the place unchanged, when none stands here. */
  static Part read(Scanner cell) {
    int start = cell.place();
    if (SchoolYearRule.take(cell)) {
      return new Part.Known(Word.LABEL, start, cell.place());
    }
    if (yearly(cell)) {
      return new Part.Known(Word.PER_YEAR, start, cell.place());
    }
    if (ofPopulation(cell)) {
      return new Part.Known(Word.PHRASE, start, cell.place());
    }
    Part part = Characters.isDigit(cell.peek()) ? ofNumber(cell, start) : null;
    if (part == null) {
      cell.to(start);
    }
    return part;
  }

  private static Part ofNumber(Scanner cell, int start) {
    String number = cell.digits(2);
    if (number.isEmpty()) {
      return null;
    }
    cell.skipSpace();
    if (month(cell)) {
      return new Part.Known(Word.DAY, start, cell.place());
    }
    return share(cell) || perOne(cell)
        ? new Part.Known(Word.PHRASE, start, cell.place())
        : YearsRule.read(cell, start, Integer.parseInt(number));
  }

  /** 年4回 */
  private static boolean yearly(Scanner cell) {
    boolean here =
        cell.peek() == '年'
            && Characters.isDigit(cell.peek(1))
            && !Characters.isJapanese(cell.peek(-1))
            && !Characters.isDigit(cell.peek(-1));
    cell.skip(here ? 1 : 0);
    return here;
  }

  /** 人口10万人当たり, 人口千対 */
  private static boolean ofPopulation(Scanner cell) {
    int start = cell.place();
    if (cell.take("人口")) {
      cell.digits(3);
      cell.takeOneOf("百万", "万", "千");
      if (cell.takeOneOf("人当たり", "人あたり", "人当り", "人対", "対")) {
        return true;
      }
    }
    cell.to(start);
    return false;
  }

  /** 3人に1人 */
  private static boolean share(Scanner cell) {
    int start = cell.place();
    if (cell.take("人に") && !cell.digits(2).isEmpty() && cell.take("人")) {
      return true;
    }
    cell.to(start);
    return false;
  }

  /** 1人当たり, 1人1日当たり */
  private static boolean perOne(Scanner cell) {
    int start = cell.place();
    if (cell.take("人") && !cell.digits(1).isEmpty() && cell.takeOneOf("日当たり", "日あたり")) {
      return true;
    }
    cell.to(start);
    return cell.takeOneOf("人当たり", "人あたり", "人当り", "世帯当たり", "世帯あたり", "日当たり", "日あたり", "か月当たり");
  }

  /** 3月末, 6月1日: when something was counted, in a year that is not said. */
  private static boolean month(Scanner cell) {
    if (cell.peek() != '月'
        || (cell.peek(1) != CellText.NOTHING && "間額平".indexOf(cell.peek(1)) >= 0)) {
      return false;
    }
    cell.skip(1);
    int day = cell.place();
    if (cell.digits(2).isEmpty() || !cell.take("日")) {
      cell.to(day);
    }
    return true;
  }
}
