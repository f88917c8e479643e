package org.kaitei.query.pages.form;

import java.util.Locale;
import java.util.Map;
import org.kaitei.query.pages.Words;
import org.kaitei.web.ProblemWords;
import org.springframework.context.MessageSource;
import tools.jackson.databind.JsonNode;

/**
 * How pages say why something was refused. The API speaks to programs of what they sent; where it
 * does, the pages have a text of their own for the same code, which speaks of what is on the page.
 */
public final class RefusalWords {

  private final ProblemWords texts;
  private final MessageSource pages;
  private final Called called;

  /**
   * @param texts those of the pages, before those of the API
   * @param pages the other words of pages
   */
  public RefusalWords(ProblemWords texts, MessageSource pages, Called called) {
    this.texts = texts;
    this.pages = pages;
    this.called = called;
  }

  /** The texts alone, for what has no facts that a page calls otherwise. */
  public ProblemWords texts() {
    return texts;
  }

  /** The code itself where there is no title for it. */
  public String title(String code, Locale locale) {
    return texts.title(code, locale);
  }

  /** Empty where there is no text for the code. */
  public String detail(String code, Map<String, ?> facts, Locale locale) {
    return texts.detail(code, said(facts, locale), locale);
  }

  /** What is said of one of several faults; empty where there is no text for the code. */
  public String message(String code, Map<String, ?> facts, Locale locale) {
    return texts.message(code, said(facts, locale), locale);
  }

  /**
   * @param told a fault or a warning, as the API tells it to programs
   */
  public String message(JsonNode told, Locale locale) {
    String message = message(told.path("code").asString(""), Trouble.facts(told), locale);
    return message.isEmpty() ? told.path("message").asString("") : message;
  }

  private Map<String, Object> said(Map<String, ?> facts, Locale locale) {
    return new FactWords(new Words(pages, locale), called).of(facts);
  }
}
