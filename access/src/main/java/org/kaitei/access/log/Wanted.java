package org.kaitei.access.log;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kaitei.ledger.Refusal;

/**
 * Which lines of the access log are wanted.
 *
 * @param subject who did it, or whose account it concerns; null for anybody
 * @param on the day in Japan; null for any
 */
public record Wanted(@Nullable String subject, @Nullable LocalDate on) {

  public static final Wanted ALL = new Wanted(null, null);

  private static final int FIRST_YEAR = 1900;
  private static final int LAST_YEAR = 2200;
  private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");

  /**
   * @throws Refusal {@code malformed-parameter} for a day of no calendar that a log can have
   */
  public Wanted {
    if (on != null && (on.getYear() < FIRST_YEAR || on.getYear() > LAST_YEAR)) {
      throw Refusal.malformed(
          "malformed-parameter", Map.of("parameter", "on", "value", on, "takes", "day"));
    }
  }

  @Nullable OffsetDateTime from() {
    return on == null ? null : on.atStartOfDay(JAPAN).toOffsetDateTime();
  }

  @Nullable OffsetDateTime until() {
    return on == null ? null : on.plusDays(1).atStartOfDay(JAPAN).toOffsetDateTime();
  }
}
