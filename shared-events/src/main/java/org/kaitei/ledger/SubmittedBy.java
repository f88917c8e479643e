package org.kaitei.ledger;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * Who said a command, for which department, and when they said it (not when it was recorded).
 *
 * @param subject a stable id of a person or program, never a name
 * @param department null when the subject acts for none
 */
public record SubmittedBy(String subject, @Nullable String department, Instant submittedAt) {

  private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");

  /** The day on which it was said, in Japan. */
  public LocalDate dayInJapan() {
    return LocalDate.ofInstant(submittedAt, JAPAN);
  }
}
