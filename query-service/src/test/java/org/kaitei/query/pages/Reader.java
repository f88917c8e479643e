package org.kaitei.query.pages;

import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiFunction;
import org.kaitei.access.Actor;
import org.springframework.context.support.ResourceBundleMessageSource;

/** Someone who reads pages. */
public final class Reader {

  public static final Words JAPANESE = words(Locale.JAPANESE);
  static final Words ENGLISH = words(Locale.ENGLISH);

  private Reader() {}

  static Visit visit() {
    return new Visit(JAPANESE, null, null);
  }

  /** Who reads a page on which departments are called what they were called then. */
  static Visit visitWith(BiFunction<String, Instant, String> departments) {
    return visit(Actor.PUBLIC, departments);
  }

  public static Visit visit(Actor actor) {
    return visit(actor, (said, then) -> said);
  }

  private static Visit visit(Actor actor, BiFunction<String, Instant, String> departments) {
    return new Visit(JAPANESE, null, null, Map.of(), actor, null, departments, Visitor.STRANGER);
  }

  static Words words(Locale locale) {
    var messages = new ResourceBundleMessageSource();
    messages.setBasename("pages");
    messages.setDefaultEncoding("UTF-8");
    messages.setFallbackToSystemLocale(false);
    return new Words(messages, locale);
  }
}
