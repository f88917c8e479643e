package org.kaitei.query.pages;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import org.kaitei.query.question.Moment;

/** A time as a browser's field for date and time has it: in Japan, to the second. */
final class MomentField {

  private static final DateTimeFormatter FORM =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss").withZone(ZoneId.of("Asia/Tokyo"));

  private MomentField() {}

  /**
   * @param text as {@code asOf} takes it
   */
  static String of(String text) {
    Instant moment = Moment.of(text).asOf();
    return moment == null ? "" : FORM.format(moment);
  }
}
