package org.kaitei.query.question;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Map;
import org.kaitei.ledger.Refusal;

/**
 * The time that is asked about.
 *
 * @param asOf null for now
 */
public record Moment(Instant asOf) {

  public static final Moment NOW = new Moment(null);

  /**
   * @param asOf an instant of RFC 3339; null or empty means now
   * @throws Refusal when it is something else
   */
  public static Moment of(String asOf) {
    if (asOf == null || asOf.isBlank()) {
      return NOW;
    }
    try {
      // an unencoded + in an address arrives as a space
      return new Moment(OffsetDateTime.parse(asOf.strip().replace(' ', '+')).toInstant());
    } catch (DateTimeException e) {
      throw Refusal.malformed("malformed-as-of", Map.of("asOf", asOf));
    }
  }
}
