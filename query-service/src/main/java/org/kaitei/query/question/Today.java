package org.kaitei.query.question;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import org.kaitei.ledger.Refusal;

/**
 * The day, in Japan, that an answer about due dates is given for. It is part of the question and of
 * the answer, so that the same question has the same answer on any other day.
 */
public final class Today {

  private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");

  private final InstantSource clock;

  public Today(InstantSource clock) {
    this.clock = clock;
  }

  public static LocalDate inJapan(Instant moment) {
    return LocalDate.ofInstant(moment, JAPAN);
  }

  /**
   * The day that is named; else that of the moment which is asked about, but none that is still to
   * come.
   *
   * @param on such as {@code 2022-07-29}; null or empty for none
   * @throws Refusal {@code malformed-on}
   */
  public LocalDate on(String on, Moment moment) {
    if (on == null || on.isBlank()) {
      return of(moment);
    }
    try {
      return LocalDate.parse(on.strip());
    } catch (DateTimeException e) {
      throw Refusal.malformed("malformed-on", Map.of("on", on));
    }
  }

  public LocalDate of(Moment moment) {
    Instant now = clock.instant();
    return inJapan(moment.asOf() == null || moment.asOf().isAfter(now) ? now : moment.asOf());
  }
}
