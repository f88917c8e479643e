package org.kaitei.query.ledger;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kaitei.ledger.Refusal;
import org.kaitei.query.question.Moment;

/** The ends of a span of time: a day, a month or a year in Japan, or a moment. */
final class TimeSpan {

  private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");

  private TimeSpan() {}

  /** The first moment of it; null for null. */
  static @Nullable Instant from(@Nullable String text) {
    try {
      return text == null ? null : first(text);
    } catch (DateTimeException | Refusal e) {
      throw malformed("from", text);
    }
  }

  /** The last moment of it; null for null. */
  static @Nullable Instant to(@Nullable String text) {
    try {
      return Moment.of(text).asOf();
    } catch (Refusal e) {
      throw malformed("to", text);
    }
  }

  private static Instant first(String text) {
    return switch (text.length()) {
      case 4 -> start(Year.parse(text).atDay(1));
      case 7 -> start(YearMonth.parse(text).atDay(1));
      case 10 -> start(LocalDate.parse(text));
      default -> Moment.of(text).asOf();
    };
  }

  private static Instant start(LocalDate day) {
    return day.atStartOfDay(JAPAN).toInstant();
  }

  private static Refusal malformed(String parameter, String text) {
    return Refusal.malformed(
        "malformed-parameter", Map.of("parameter", parameter, "value", text, "takes", "moment"));
  }
}
