package org.kaitei.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.i18n.AcceptHeaderLocaleResolver;

/**
 * The language of {@code ?lang=} where the address names one, otherwise of the request's header.
 */
final class AskedLanguage extends AcceptHeaderLocaleResolver {

  @Override
  public Locale resolveLocale(HttpServletRequest request) {
    String asked = asked(request);
    return getSupportedLocales().stream()
        .filter(locale -> locale.getLanguage().equals(asked))
        .findFirst()
        .orElseGet(() -> super.resolveLocale(request));
  }

  /** Null also where no parameter can be read, since that has to be said in some language. */
  private static @Nullable String asked(HttpServletRequest request) {
    try {
      return request.getParameter("lang");
    } catch (InvalidParameterException unreadable) {
      return null;
    }
  }
}
