package org.kaitei.query.subscription;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

/**
 * What a reader has seen last.
 *
 * @param version null when the reader named something that is no version
 * @param inHeader whether it comes back, as programs and browsers do by themselves; else the
 *     address says so, as a page does of what it shows
 */
record Cursor(@Nullable Long version, boolean inHeader) {

  /**
   * What the header says; or the parameter, for clients that cannot set one.
   *
   * @return null when neither says anything, as when somebody comes for the first time
   */
  static @Nullable Cursor of(HttpServletRequest request) {
    String header = request.getHeader("Last-Event-ID");
    String named = header == null ? request.getParameter("lastEventId") : header;
    return named == null || named.isBlank()
        ? null
        : new Cursor(number(named.strip()), header != null);
  }

  private static @Nullable Long number(String text) {
    return text.matches("\\d{1,18}") ? Long.valueOf(text) : null;
  }
}
