package org.kaitei.warning;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;

/**
 * A component that has no figure yet, where others have, is often one of those, misspelt; and a
 * figure of the whole indicator, where only components have any, is often that of a component.
 */
final class KnownComponents {

  static final String CODE = "unknown-component";

  private static final String WHOLE = "–";

  private KnownComponents() {}

  static List<Warning> about(String given, Collection<String> known) {
    if (known.isEmpty() || known.contains(given)) {
      return List.of();
    }
    var facts = new LinkedHashMap<String, Object>();
    facts.put("given", said(given));
    facts.put("known", known.stream().map(KnownComponents::said).sorted().toList());
    return List.of(new Warning(CODE, facts));
  }

  private static String said(String component) {
    return component == null ? WHOLE : component;
  }
}
