package org.kaitei.figure.grammar;

import java.math.BigDecimal;
import org.kaitei.figure.Scale;

/**
 * A printed number: a sign (▲ △ － for minus), digits in groups of three, a decimal point, kanji
 * scales. Digits that are grouped otherwise are not guessed at: 37,5 may be 37.5 or 375.
 */
final class NumberRule {

  /** More digits than any count of yen has; beyond it a cell is no figure but an accident. */
  private static final int LONGEST = 40;

  private NumberRule() {}

  static boolean isNext(Scanner cell) {
    return Characters.isDigit(cell.peek()) || isSignBeforeDigit(cell);
  }

  static Amount read(Scanner cell) {
    if (Characters.isDigit(cell.peek())) {
      return magnitude(cell);
    }
    char sign = cell.peek();
    cell.skip(1);
    cell.skipSpace();
    Amount amount = magnitude(cell);
    return switch (sign) {
      case '+' -> amount;
      case '±' -> amount.isClear() && amount.number().signum() == 0 ? amount : Amount.UNCLEAR;
      default -> amount.negated();
    };
  }

  private static boolean isSignBeforeDigit(Scanner cell) {
    return "+-▲△±".indexOf(cell.peek()) >= 0
        && Characters.isDigit(cell.peek(cell.peek(1) == ' ' ? 2 : 1));
  }

  private static Amount magnitude(Scanner cell) {
    BigDecimal digits = digits(cell);
    Scale scale = scale(cell);
    Amount amount = digits == null ? Amount.UNCLEAR : new Amount(digits, scale, false);
    while (scale.power() > 0 && goesOn(cell)) {
      cell.skipSpace();
      BigDecimal part = digits(cell);
      Scale above = scale;
      scale = scale(cell);
      amount = amount.plus(part, scale, above);
    }
    return amount;
  }

  /** A blank within a number is one only when a further scale shows that it goes on. */
  private static boolean goesOn(Scanner cell) {
    if (Characters.isDigit(cell.peek())) {
      return true;
    }
    if (cell.peek() != ' ' || !Characters.isDigit(cell.peek(1))) {
      return false;
    }
    int start = cell.place();
    cell.skip(1);
    digits(cell);
    boolean scaled = scale(cell).power() > 0;
    cell.to(start);
    return scaled;
  }

  /** Null when the digits and separators that stand here are no number. */
  private static BigDecimal digits(Scanner cell) {
    int start = cell.place();
    while (Characters.isDigit(cell.peek()) || cell.peek() == ',' || cell.peek() == '.') {
      cell.skip(1);
    }
    char last = cell.text().at(cell.place() - 1);
    if (last == ',' && !cell.atEnd()) {
      cell.skip(-1);
    }
    return decimal(cell.text().slice(start, cell.place()));
  }

  private static BigDecimal decimal(String digits) {
    int point = digits.indexOf('.');
    String whole = point < 0 ? digits : digits.substring(0, point);
    String decimals = point < 0 ? "0" : digits.substring(point + 1);
    boolean clear =
        digits.length() <= LONGEST
            && isGroupedByThree(whole)
            && !decimals.isEmpty()
            && decimals.chars().allMatch(c -> Characters.isDigit((char) c));
    return clear ? new BigDecimal(digits.replace(",", "")) : null;
  }

  private static boolean isGroupedByThree(String whole) {
    int comma = whole.indexOf(',');
    if (comma < 0) {
      return !whole.isEmpty();
    }
    for (int i = comma; i < whole.length(); i++) {
      if ((whole.charAt(i) == ',') != ((i - comma) % 4 == 0)) {
        return false;
      }
    }
    return comma >= 1 && comma <= 3 && whole.charAt(0) != '0' && (whole.length() - comma) % 4 == 0;
  }

  private static Scale scale(Scanner cell) {
    int blank = cell.peek() == ' ' ? 1 : 0;
    String next = String.valueOf(new char[] {cell.peek(blank), cell.peek(blank + 1)});
    Scale scale = Scale.leading(next);
    if (scale.power() > 0) {
      cell.skip(blank + scale.length());
    }
    return scale;
  }
}
