package org.kaitei.access.log;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * Which lines of the access log are wanted.
 *
 * @param subject who did it, or whose account it concerns; null for anybody
 * @param on the day in Japan; null for any
 */
public record Wanted(@Nullable String subject, @Nullable LocalDate on) {

  public static final Wanted ALL = new Wanted(null, null);

  private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");

  @Nullable OffsetDateTime from() {
    return on == null ? null : on.atStartOfDay(JAPAN).toOffsetDateTime();
  }

  @Nullable OffsetDateTime until() {
    return on == null ? null : on.plusDays(1).atStartOfDay(JAPAN).toOffsetDateTime();
  }
}
