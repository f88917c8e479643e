package org.kaitei.query.pages;

import java.util.Locale;
import java.util.Map;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/** What a Japanese reader's browser gets of a page. */
public final class Rendered {

  private Rendered() {}

  /**
   * @param template its name
   */
  public static String html(String template, Object page) {
    return engine().process(template, new Context(Locale.JAPANESE, Map.of("page", page)));
  }

  private static SpringTemplateEngine engine() {
    var templates = new ClassLoaderTemplateResolver();
    templates.setPrefix("templates/");
    templates.setSuffix(".html");
    templates.setCharacterEncoding("UTF-8");
    var engine = new SpringTemplateEngine();
    engine.setTemplateResolver(templates);
    engine.setTemplateEngineMessageSource(Reader.JAPANESE.messages());
    return engine;
  }
}
