package org.kaitei.figure.grammar;

/** What may follow a year to make it a month or a day: R6.4, R6.4.1, 令和6年4月1日, 2018年3月. */
final class DayRule {

  private DayRule() {}

  /** The code of the month or the day, or that of the year itself. */
  static String read(Scanner cell, PrintedYear year) {
    return switch (year.kind()) {
      case CALENDAR -> named(cell, year);
      case PLAIN -> dotted(cell, year);
      case FISCAL -> year.code();
    };
  }

  /** 2024/4/1, 2024-04-01 and 2024.4.1; with one separator it may be a fraction or a decimal. */
  static String readInDigits(Scanner cell) {
    int start = cell.place();
    int year = YearRule.western(cell);
    char separator = cell.peek();
    if (year > 0 && "/-.".indexOf(separator) >= 0) {
      String month = after(separator, cell);
      String day = after(separator, cell);
      if (!month.isEmpty() && !day.isEmpty()) {
        return code(year, month, day);
      }
    }
    cell.to(start);
    return null;
  }

  private static String named(Scanner cell, PrintedYear year) {
    String month = before('月', cell);
    if (month.isEmpty()) {
      return year.code();
    }
    return code(year.year(), month, before('日', cell));
  }

  private static String dotted(Scanner cell, PrintedYear year) {
    String month = after('.', cell);
    if (month.isEmpty()) {
      month = after('/', cell);
    }
    if (month.isEmpty()) {
      return year.code();
    }
    String day = after(cell.text().at(cell.place() - month.length() - 1), cell);
    cell.takeOneOf(day.isEmpty() ? "月" : "日");
    return code(year.year(), month, day);
  }

  private static String before(char word, Scanner cell) {
    int start = cell.place();
    cell.skipSpace();
    String digits = cell.digits(2);
    int blank = cell.peek() == ' ' ? 1 : 0;
    if (!digits.isEmpty() && cell.peek(blank) == word) {
      cell.skip(blank + 1);
      return digits;
    }
    cell.to(start);
    return "";
  }

  private static String after(char separator, Scanner cell) {
    if (cell.peek() != separator || !Characters.isDigit(cell.peek(1))) {
      return "";
    }
    cell.skip(1);
    String digits = cell.digits(2);
    if (digits.isEmpty()) {
      cell.skip(-1);
    }
    return digits;
  }

  /** A month or a day that does not exist is left to the period to refuse. */
  private static String code(int year, String month, String day) {
    String code = "%04d-%02d".formatted(year, Integer.parseInt(month));
    return day.isEmpty() ? code : code + "-%02d".formatted(Integer.parseInt(day));
  }
}
