package org.kaitei.figure.grammar;

import org.kaitei.figure.Period;
import org.kaitei.figure.grammar.PrintedYear.Kind;
import org.kaitei.ledger.Refusal;

/**
 * A period: a year, a month (R6.4, 2018年3月), a day, or a span of two (H30～R2, R3～7年度, 2023～27年).
 */
final class PeriodRule {

  private PeriodRule() {}

  /** Null, and the place unchanged, when no period stands here. */
  static PrintedPeriod read(Scanner cell) {
    String day = DayRule.readInDigits(cell);
    if (day != null) {
      return period(day, false);
    }
    PrintedYear from = YearRule.read(cell);
    return from == null ? bareSpan(cell) : span(cell, from, DayRule.read(cell, from));
  }

  /** 2023～27年: a bare number is a year only when the end of the span says so. */
  private static PrintedPeriod bareSpan(Scanner cell) {
    int start = cell.place();
    int year = YearRule.western(cell);
    int end = cell.place();
    if (year > 0 && "~- ".indexOf(cell.peek()) >= 0) {
      var from = new PrintedYear(year, Kind.PLAIN, null);
      PrintedPeriod span = span(cell, from, from.code());
      if (cell.place() > end) {
        return span;
      }
    }
    cell.to(start);
    return null;
  }

  private static PrintedPeriod span(Scanner cell, PrintedYear from, String first) {
    int start = cell.place();
    cell.skipSpace();
    if (!cell.takeOneOf("~", "から", "-", "―", "ー")) {
      cell.to(start);
      return period(first, from.isPlain() && first.startsWith("FY"));
    }
    cell.skipSpace();
    PrintedYear to = YearRule.read(cell);
    String last = to == null ? null : DayRule.read(cell, to);
    if (to == null) {
      to = shortYear(cell, from);
      last = to == null ? null : to.code();
    }
    if (last == null) {
      cell.to(start);
      return period(first, from.isPlain() && first.startsWith("FY"));
    }
    return first.equals(from.code()) && last.equals(to.code())
        ? years(from, to)
        : period(first + ".." + last, false);
  }

  /** One 年 or 年度 may stand for both ends: R3～7年度. */
  private static PrintedPeriod years(PrintedYear from, PrintedYear to) {
    Kind kind = from.isPlain() ? to.kind() : from.kind();
    if (!to.isPlain() && to.kind() != kind) {
      return PrintedPeriod.UNCLEAR;
    }
    return period(from.as(kind).code() + ".." + to.as(kind).code(), kind == Kind.PLAIN);
  }

  /** The second year of a span without its era or its century: R3～7年度, 2023～27年. */
  private static PrintedYear shortYear(Scanner cell, PrintedYear from) {
    int start = cell.place();
    String digits = cell.digits(4);
    Kind kind = YearRule.kind(cell);
    boolean fits =
        from.era() == null ? digits.length() == 2 || digits.length() == 4 : isOrdinal(digits);
    boolean complete = from.era() != null || digits.length() == 4;
    if (!fits || (kind == Kind.PLAIN && !(complete && endsHere(cell, from)))) {
      cell.to(start);
      return null;
    }
    int number = Integer.parseInt(digits);
    int century = digits.length() == 2 ? from.year() / 100 * 100 : 0;
    int year = from.era() == null ? century + number : from.era().year(number);
    return new PrintedYear(year, kind, from.era());
  }

  private static boolean isOrdinal(String digits) {
    return digits.length() == 1 || digits.length() == 2;
  }

  /** Otherwise the digits may as well be a figure of their own. */
  private static boolean endsHere(Scanner cell, PrintedYear from) {
    boolean alone = from.era() != null && (cell.atEnd() || cell.peek() == ' ');
    return alone || ")平累の".indexOf(cell.peek()) >= 0;
  }

  private static PrintedPeriod period(String code, boolean plain) {
    try {
      return new PrintedPeriod(new Period(code), plain);
    } catch (Refusal thatDoesNotExist) {
      return PrintedPeriod.UNCLEAR;
    }
  }
}
