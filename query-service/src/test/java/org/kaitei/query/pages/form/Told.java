package org.kaitei.query.pages.form;

import java.util.Map;
import org.kaitei.query.pages.Reader;
import org.kaitei.web.ProblemWords;
import org.springframework.context.support.ResourceBundleMessageSource;

/** What pages say of refusals where one indicator, one department and one plan have names. */
public final class Told {

  public static final RefusalWords WORDS =
      new RefusalWords(
          new ProblemWords(texts("refusals", "problems")), Reader.JAPANESE.messages(), new Names());

  private Told() {}

  static ResourceBundleMessageSource texts(String... names) {
    var texts = new ResourceBundleMessageSource();
    texts.setBasenames(names);
    texts.setDefaultEncoding("UTF-8");
    texts.setFallbackToSystemLocale(false);
    return texts;
  }

  private static final class Names implements Called {

    @Override
    public String department(String id) {
      return Map.of("water", "水保全課").getOrDefault(id, id);
    }

    @Override
    public String indicator(String id) {
      return Map.of("x", "地下水").getOrDefault(id, id);
    }

    @Override
    public String plan(String id) {
      return Map.of("kumamoto", "SDGs未来都市計画").getOrDefault(id, id);
    }
  }
}
