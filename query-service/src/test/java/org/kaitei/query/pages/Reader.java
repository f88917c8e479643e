package org.kaitei.query.pages;

import java.util.Locale;
import org.springframework.context.support.ResourceBundleMessageSource;

/** Someone who reads pages. */
final class Reader {

  static final Words JAPANESE = words(Locale.JAPANESE);
  static final Words ENGLISH = words(Locale.ENGLISH);

  private Reader() {}

  static Visit visit() {
    return new Visit(JAPANESE, null, null);
  }

  static Words words(Locale locale) {
    var messages = new ResourceBundleMessageSource();
    messages.setBasename("pages");
    messages.setDefaultEncoding("UTF-8");
    messages.setFallbackToSystemLocale(false);
    return new Words(messages, locale);
  }
}
