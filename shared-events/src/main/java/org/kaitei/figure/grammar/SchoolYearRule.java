package org.kaitei.figure.grammar;

/** A school year as the name of a component: 小6, 中学3年生, 小5男子. */
final class SchoolYearRule {

  private SchoolYearRule() {}

  /** Whether one stands here; the place is behind it then, and unchanged otherwise. */
  static boolean take(Scanner cell) {
    int start = cell.place();
    boolean school = cell.takeOneOf("小学校", "中学校", "高校", "小学", "中学", "小", "中", "高");
    if (school && isYear(cell)) {
      cell.skip(1);
      boolean pupils = cell.takeOneOf("年生", "年");
      boolean sex = cell.takeOneOf("男子", "女子", "男", "女");
      if (endsHere(cell, pupils || sex)) {
        return true;
      }
    }
    cell.to(start);
    return false;
  }

  private static boolean isYear(Scanner cell) {
    boolean one = cell.peek() >= '1' && cell.peek() <= '6';
    return one && ".,0123456789".indexOf(cell.peek(1)) < 0;
  }

  private static boolean endsHere(Scanner cell, boolean ofLetters) {
    char next = cell.peek();
    return cell.atEnd() || " :)】]〕,、".indexOf(next) >= 0 || (ofLetters && Characters.isDigit(next));
  }
}
