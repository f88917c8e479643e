package org.kaitei.query.question;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** An answer that is given for a day, and may be another one the day after. */
public interface DailyAnswer extends Answer {

  /** The day, in Japan; null where it does not matter for what was asked. */
  @Nullable LocalDate on();

  @Override
  default String etag() {
    return on() == null ? Answer.super.etag() : version() + "-" + on();
  }
}
