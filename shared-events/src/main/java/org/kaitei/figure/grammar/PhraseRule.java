package org.kaitei.figure.grammar;

/** Phrases with a number in them that is not the figure: ５年間累計, 3人に1人, 1人当たり, 小6. */
final class PhraseRule {

  private PhraseRule() {}

  /** Null, and the place unchanged, when none stands here. */
  static Part read(Scanner cell) {
    int start = cell.place();
    Part part = schoolYear(cell, start);
    if (part == null && Characters.isDigit(cell.peek())) {
      part = phraseOfNumber(cell, start);
    }
    if (part == null) {
      cell.to(start);
    }
    return part;
  }

  private static Part phraseOfNumber(Scanner cell, int start) {
    String number = cell.digits(2);
    if (number.isEmpty()) {
      return null;
    }
    cell.skipSpace();
    if (cell.take("人に") && !cell.digits(2).isEmpty() && cell.take("人")) {
      return new Part.Known(Word.PHRASE, start, cell.place());
    }
    if (cell.takeOneOf("人当たり", "人あたり", "人当り", "世帯当たり", "世帯あたり", "日当たり", "日あたり")) {
      return new Part.Known(Word.PHRASE, start, cell.place());
    }
    return years(cell, start, Integer.parseInt(number));
  }

  private static Part years(Scanner cell, int start, int years) {
    if (!cell.takeOneOf("年間", "か年", "カ年", "ヵ年", "ヶ年", "年度", "年")) {
      return null;
    }
    if (cell.peek() == 'で' && Characters.isDigit(cell.peek(1))) {
      cell.skip(1);
      return new Part.Years(years, Word.CUMULATIVE, start, cell.place());
    }
    cell.skipSpace();
    cell.takeOneOf("での", "の");
    if (cell.takeOneOf("累計", "累積", "合計", "通算", "計", "延べ")) {
      return new Part.Years(years, Word.CUMULATIVE, start, cell.place());
    }
    return cell.take("平均") ? new Part.Years(years, Word.AVERAGE, start, cell.place()) : null;
  }

  private static Part schoolYear(Scanner cell, int start) {
    boolean school = cell.takeOneOf("小学校", "中学校", "高校", "小学", "中学", "小", "中", "高");
    if (!school
        || cell.peek() < '1'
        || cell.peek() > '6'
        || ".,0123456789".indexOf(cell.peek(1)) >= 0) {
      return null;
    }
    cell.skip(1);
    boolean pupils = cell.takeOneOf("年生", "年");
    boolean sex = cell.takeOneOf("男子", "女子", "男", "女");
    char next = cell.peek();
    boolean ends =
        cell.atEnd()
            || " :)】]〕,、".indexOf(next) >= 0
            || ((pupils || sex) && Characters.isDigit(next));
    return ends ? new Part.Known(Word.LABEL, start, cell.place()) : null;
  }
}
