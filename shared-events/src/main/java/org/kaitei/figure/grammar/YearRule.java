package org.kaitei.figure.grammar;

import org.kaitei.figure.Era;
import org.kaitei.figure.grammar.PrintedYear.Kind;

/**
 * A year: 2021年度, 2021年, 令和3年度, 令和元年, R3, 令和3（2021）年度, FY2021. A bare number is a year only beside
 * an era, for it is a number otherwise.
 */
final class YearRule {

  private static final int EARLIEST = 1868;
  private static final int LATEST = 2199;
  private static final String KANJI = "〇一二三四五六七八九";

  private YearRule() {}

  /** Null, and the place unchanged, when no year stands here. */
  static PrintedYear read(Scanner cell) {
    int start = cell.place();
    PrintedYear year = counted(cell);
    if (year == null) {
      cell.to(start);
      return null;
    }
    boolean twice = skipSame(cell, year.year());
    Kind kind = kind(cell);
    if (kind == Kind.PLAIN && year.isPlain() && year.era() == null && !twice) {
      cell.to(start);
      return null;
    }
    skipSame(cell, year.year());
    return kind == Kind.PLAIN ? year : year.as(kind);
  }

  /** 年度, 年, or neither; 年間 is a length of time. */
  static Kind kind(Scanner cell) {
    int blank = cell.peek() == ' ' ? 1 : 0;
    if (cell.peek(blank) != '年' || cell.peek(blank + 1) == '間') {
      return Kind.PLAIN;
    }
    boolean fiscal = cell.peek(blank + 1) == '度';
    cell.skip(blank + (fiscal ? 2 : 1));
    return fiscal ? Kind.FISCAL : Kind.CALENDAR;
  }

  private static PrintedYear counted(Scanner cell) {
    if (cell.takeOneOf("FY", "CY")) {
      Kind kind = cell.text().at(cell.place() - 2) == 'F' ? Kind.FISCAL : Kind.CALENDAR;
      int year = western(cell);
      return year == 0 ? null : new PrintedYear(year, kind, null);
    }
    Era era = EraRule.read(cell);
    int ordinal = era == null ? 0 : ordinal(cell);
    int year = era == null ? western(cell) : era.year(ordinal);
    boolean found = era == null ? year > 0 : ordinal > 0;
    return found ? new PrintedYear(year, Kind.PLAIN, era) : null;
  }

  /** Four digits that no further digit or decimals follow; 0 when they do not stand here. */
  static int western(Scanner cell) {
    int start = cell.place();
    String digits = cell.digits(4);
    int year = digits.length() == 4 ? Integer.parseInt(digits) : 0;
    boolean ends = cell.peek() != ',' || !Characters.isDigit(cell.peek(1));
    if (year >= EARLIEST && year <= LATEST && ends) {
      return year;
    }
    cell.to(start);
    return 0;
  }

  /** 0 when no number stands here. */
  private static int ordinal(Scanner cell) {
    if (cell.take("元")) {
      return 1;
    }
    String digits = cell.digits(2);
    if (!digits.isEmpty()) {
      return Integer.parseInt(digits);
    }
    return kanjiOrdinal(cell);
  }

  private static int kanjiOrdinal(Scanner cell) {
    int tens = Math.max(0, KANJI.indexOf(cell.peek()));
    if (tens > 0) {
      cell.skip(1);
    }
    if (!cell.take("十")) {
      return tens;
    }
    int ones = Math.max(0, KANJI.indexOf(cell.peek()));
    if (ones > 0) {
      cell.skip(1);
    }
    return 10 * Math.max(1, tens) + ones;
  }

  /** The same year by the other count, in brackets: 令和3（2021）年度. Another one is left standing. */
  private static boolean skipSame(Scanner cell, int year) {
    int start = cell.place();
    cell.skipSpace();
    if (cell.take("(")) {
      PrintedYear other = counted(cell);
      kind(cell);
      if (other != null && other.year() == year && cell.take(")")) {
        return true;
      }
    }
    cell.to(start);
    return false;
  }
}
