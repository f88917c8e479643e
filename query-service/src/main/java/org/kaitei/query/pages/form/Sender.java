package org.kaitei.query.pages.form;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.springframework.http.HttpHeaders;
import org.springframework.web.servlet.support.RequestContextUtils;

/**
 * Who sends a form: what the command API needs to know them by, and the language of its answer.
 *
 * @param cookies among them that of the session; null when there are none
 * @param authorization a program's own, in place of a session; null for people
 * @param token against forms of other sites; null where none is asked for
 */
public record Sender(String cookies, String authorization, String token, Locale language) {

  /** Under this name a form carries the token. */
  static final String TOKEN = "_csrf";

  static Sender of(HttpServletRequest request) {
    return new Sender(
        request.getHeader(HttpHeaders.COOKIE),
        request.getHeader(HttpHeaders.AUTHORIZATION),
        Form.of(request).text(TOKEN),
        RequestContextUtils.getLocale(request));
  }

  void sign(HttpHeaders headers) {
    if (cookies != null) {
      headers.set(HttpHeaders.COOKIE, cookies);
    }
    if (authorization != null) {
      headers.set(HttpHeaders.AUTHORIZATION, authorization);
    }
    if (token != null) {
      headers.set("X-CSRF-TOKEN", token);
    }
    headers.set(HttpHeaders.ACCEPT_LANGUAGE, language.toLanguageTag());
  }
}
