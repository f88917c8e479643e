package org.kaitei.query.question;

import static java.time.format.DateTimeFormatter.ISO_DATE_TIME;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAccessor;
import java.util.Map;
import org.kaitei.ledger.Refusal;
import org.kaitei.web.Parameters;

/**
 * The time that is asked about.
 *
 * @param asOf null for now
 */
@Parameters({"asOf", "atLeast"})
public record Moment(Instant asOf) {

  public static final Moment NOW = new Moment(null);

  private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");

  /**
   * @param asOf an instant of RFC 3339; or, in Japan's time, a moment without an offset, or a day,
   *     a month or a year, which stand for their ends; null or empty means now
   * @throws Refusal when it is something else
   */
  public static Moment of(String asOf) {
    if (asOf == null || asOf.isBlank()) {
      return NOW;
    }
    try {
      return new Moment(instant(asOf.strip()));
    } catch (DateTimeException e) {
      throw Refusal.malformed("malformed-as-of", Map.of("asOf", asOf));
    }
  }

  private static Instant instant(String text) {
    return switch (text.length()) {
      case 4 -> end(Year.parse(text).atMonth(12).atEndOfMonth());
      case 7 -> end(YearMonth.parse(text).atEndOfMonth());
      case 10 -> end(LocalDate.parse(text));
      // an unencoded + in an address arrives as a space
      default -> moment(text.replace(' ', '+'));
    };
  }

  private static Instant moment(String text) {
    TemporalAccessor read =
        ISO_DATE_TIME.parseBest(text, OffsetDateTime::from, LocalDateTime::from);
    return read instanceof LocalDateTime local
        ? local.atZone(JAPAN).toInstant()
        : Instant.from(read);
  }

  /** All that was recorded on that day is seen. */
  private static Instant end(LocalDate day) {
    Instant next = day.plusDays(1).atStartOfDay(JAPAN).toInstant();
    return next.minus(1, ChronoUnit.MICROS);
  }
}
