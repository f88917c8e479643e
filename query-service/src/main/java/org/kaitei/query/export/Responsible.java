package org.kaitei.query.export;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;
import org.kaitei.indicator.IndicatorId;
import org.kaitei.query.department.AnsweringDocument;
import org.kaitei.query.export.Exports.Source;

/**
 * Who answers for an indicator: the department of the directory, else whoever its definition names.
 */
final class Responsible {

  private final AnsweringDocument answering;
  private final Map<IndicatorId, String> stated = new HashMap<>();

  Responsible(Source source) {
    answering = source.answering();
    source
        .indicators()
        .indicators()
        .forEach(listed -> stated.put(listed.id(), listed.department()));
  }

  /** Null when nobody has said. */
  String name(IndicatorId indicator) {
    return answering.name(indicator).orElse(stated.get(indicator));
  }

  /** As the definition says it, whoever answers today; null when it says nothing. */
  String stated(IndicatorId indicator) {
    return stated.get(indicator);
  }

  /**
   * @param department an id or a name
   */
  boolean is(String department, IndicatorId indicator) {
    if (answering.departments().containsKey(indicator)) {
      return answering.answers(department, indicator);
    }
    String named = stated.get(indicator);
    return named != null && plain(department).equals(plain(named));
  }

  private static String plain(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFKC).strip();
  }
}
