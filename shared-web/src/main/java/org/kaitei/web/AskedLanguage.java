package org.kaitei.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.springframework.web.servlet.i18n.AcceptHeaderLocaleResolver;

/**
 * The language of {@code ?lang=} where the address names one, otherwise of the request's header.
 */
final class AskedLanguage extends AcceptHeaderLocaleResolver {

  @Override
  public Locale resolveLocale(HttpServletRequest request) {
    String asked = request.getParameter("lang");
    return getSupportedLocales().stream()
        .filter(locale -> locale.getLanguage().equals(asked))
        .findFirst()
        .orElseGet(() -> super.resolveLocale(request));
  }
}
