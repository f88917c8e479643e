package org.kaitei.figure.grammar;

import org.kaitei.figure.Era;

/**
 * A year as it is printed.
 *
 * @param era null when the year is counted from the birth of Christ
 */
record PrintedYear(int year, Kind kind, Era era) {

  enum Kind {
    /** 年度 */
    FISCAL("FY"),
    /** 年 */
    CALENDAR("CY"),
    /** Neither is printed: a fiscal year, as everywhere in Kaitei. */
    PLAIN("FY");

    private final String prefix;

    Kind(String prefix) {
      this.prefix = prefix;
    }
  }

  String code() {
    return "%s%04d".formatted(kind.prefix, year);
  }

  PrintedYear as(Kind other) {
    return new PrintedYear(year, other, era);
  }

  boolean isPlain() {
    return kind == Kind.PLAIN;
  }
}
