package org.kaitei.query.question;

import java.time.LocalDate;

/** An answer that is given for a day, and may be another one the day after. */
public interface DailyAnswer extends Answer {

  /** The day, in Japan. */
  LocalDate on();

  @Override
  default String etag() {
    return version() + "-" + on();
  }
}
