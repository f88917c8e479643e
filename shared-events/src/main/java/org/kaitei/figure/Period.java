package org.kaitei.figure;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.regex.Pattern;
import org.kaitei.ledger.Refusal;

/**
 * What a figure describes: a fiscal year {@code FY2021} (April 2021 to March 2022), a calendar year
 * {@code CY2021}, a month {@code 2022-09}, a day {@code 2022-09-30}, or a span of two such as
 * {@code FY2018..FY2020}.
 */
public record Period(@JsonValue String code) implements Comparable<Period> {

  private static final Pattern YEAR = Pattern.compile("(FY|CY)\\d{4}");
  private static final Pattern MONTH = Pattern.compile("\\d{4}-\\d{2}");
  private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public Period {
    start(code);
  }

  public static Period fiscalYear(int year) {
    return new Period("FY%04d".formatted(year));
  }

  /** The first day. */
  public LocalDate start() {
    return start(code);
  }

  /** The first day that is no longer of it. */
  public LocalDate after() {
    String last = code.substring(code.indexOf("..") < 0 ? 0 : code.indexOf("..") + 2);
    LocalDate begin = startOfOne(last);
    return YEAR.matcher(last).matches()
        ? begin.plusYears(1)
        : MONTH.matcher(last).matches() ? begin.plusMonths(1) : begin.plusDays(1);
  }

  /** Whether it says where it begins and where it ends. */
  public boolean isSpan() {
    return code.contains("..");
  }

  /** Whether figures of both are counted over as long and in the same way: two fiscal years. */
  public boolean isLike(Period other) {
    return form().equals(other.form()) && length().equals(other.length());
  }

  private String form() {
    return code.replaceAll("\\d", "");
  }

  private java.time.Period length() {
    return java.time.Period.between(start(), after());
  }

  @Override
  public int compareTo(Period other) {
    int byStart = start().compareTo(other.start());
    return byStart != 0 ? byStart : code.compareTo(other.code);
  }

  @Override
  public String toString() {
    return code;
  }

  private static LocalDate start(String code) {
    try {
      int span = code.indexOf("..");
      if (span < 0) {
        return startOfOne(code);
      }
      LocalDate from = startOfOne(code.substring(0, span));
      if (startOfOne(code.substring(span + 2)).isAfter(from)) {
        return from;
      }
    } catch (DateTimeException | NullPointerException e) {
      // said below, in one way for all that is wrong with a period
    }
    throw Refusal.invalid("invalid-period", Map.of("period", code == null ? "" : code));
  }

  private static LocalDate startOfOne(String code) {
    if (YEAR.matcher(code).matches()) {
      return LocalDate.of(Integer.parseInt(code.substring(2)), code.startsWith("FY") ? 4 : 1, 1);
    }
    if (MONTH.matcher(code).matches()) {
      return YearMonth.parse(code).atDay(1);
    }
    if (DAY.matcher(code).matches()) {
      return LocalDate.parse(code);
    }
    throw new DateTimeException("neither a year nor a month nor a day");
  }
}
