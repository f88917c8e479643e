package org.kaitei.figure.grammar;

/** A mark that sends the reader elsewhere: ＊, ※1, *2, 注, 注3, and ① or ² behind a unit. */
final class FootnoteRule {

  private FootnoteRule() {}

  /** Null, and the place unchanged, when no mark stands here. */
  static Part.Footnote read(Scanner cell, Part before) {
    int start = cell.place();
    if (isRaisedBehindUnit(cell, before)) {
      cell.skip(1);
      return new Part.Footnote(start, cell.place());
    }
    if (!cell.takeOneOf("※", "*", "†", "‡", "注")) {
      return null;
    }
    int sign = cell.place();
    String number = cell.digits(2);
    if (!number.isEmpty() && !endsHere(cell)) {
      cell.to(sign);
    }
    if (cell.text().at(start) == '注' && !endsHere(cell)) {
      cell.to(start);
      return null;
    }
    return new Part.Footnote(start, cell.place());
  }

  /** ※85% is no footnote 85, and ※1※2 are two. */
  private static boolean endsHere(Scanner cell) {
    boolean grouped = cell.peek() == ',' && Characters.isDigit(cell.peek(1));
    return cell.atEnd() || (!grouped && " )]】〕(,、:※*†‡注".indexOf(cell.peek()) >= 0);
  }

  /** 10² is an exponent. */
  private static boolean isRaisedBehindUnit(Scanner cell, Part before) {
    boolean unit = before instanceof Part.Quantity quantity && quantity.unit() != null;
    boolean other = before != null && !(before instanceof Part.Quantity);
    return (unit || other) && Characters.isRaisedOrCircled(cell.peek());
  }
}
