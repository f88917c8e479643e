package org.kaitei.query.pages;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import java.util.regex.Pattern;
import org.kaitei.figure.Period;
import org.kaitei.figure.PrintedDate;
import org.kaitei.plan.JapaneseDate;
import org.springframework.context.MessageSource;

/** How a page says things to its reader. Times are Japanese. */
public record Words(MessageSource messages, Locale locale) {

  private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");
  private static final Pattern DECIMAL = Pattern.compile("-?\\d+(\\.\\d+)?");

  public String say(String code, Object... facts) {
    return messages.getMessage(code, facts, locale);
  }

  /** What there are words for; null for any other code. */
  public String sayIfKnown(String code) {
    return messages.getMessage(code, null, null, locale);
  }

  /** With thousands separators, and all its decimals. What is no plain decimal stays as it is. */
  public String number(String decimal) {
    if (decimal == null || !DECIMAL.matcher(decimal).matches()) {
      return decimal;
    }
    BigDecimal number = new BigDecimal(decimal);
    return String.format(Locale.ROOT, "%,." + number.scale() + "f", number);
  }

  /**
   * @param unit that it is in, where that is not said elsewhere; else null
   */
  public String number(String decimal, String unit) {
    return decimal == null || unit == null
        ? number(decimal)
        : say("number-in-unit", number(decimal), unit);
  }

  public String year(int reportingYear) {
    return say("period.fiscal-year", String.valueOf(reportingYear));
  }

  public String period(Period period) {
    return period == null ? null : period(period.code());
  }

  public String period(String code) {
    int span = code.indexOf("..");
    if (span >= 0) {
      return say("period.span", period(code.substring(0, span)), period(code.substring(span + 2)));
    }
    if (code.startsWith("FY")) {
      return say("period.fiscal-year", code.substring(2));
    }
    return code.startsWith("CY") ? say("period.year", code.substring(2)) : date(code);
  }

  /** With the precision that it was printed with; null when there is none. */
  public String date(PrintedDate date) {
    return date == null ? null : date(date.value());
  }

  /** Of a decision: for Japanese readers in its era, too. */
  public String decided(PrintedDate date) {
    return decided("date.in-era", date);
  }

  /**
   * @param both how both dates are said
   */
  String decided(String both, PrintedDate date) {
    String plain = date(date);
    return date == null || !locale.getLanguage().equals("ja")
        ? plain
        : JapaneseDate.print(date).map(era -> say(both, plain, era)).orElse(plain);
  }

  public String day(LocalDate day) {
    return formatted("period.day", day);
  }

  private String date(String iso) {
    return switch (iso.length()) {
      case 4 -> say("period.year", iso);
      case 7 -> formatted("period.month", YearMonth.parse(iso));
      default -> formatted("period.day", LocalDate.parse(iso));
    };
  }

  /** To the second. */
  public String moment(Instant instant) {
    return formatted("moment", instant.atZone(JAPAN));
  }

  private String formatted(String pattern, TemporalAccessor when) {
    return DateTimeFormatter.ofPattern(say(pattern), locale).format(when);
  }
}
