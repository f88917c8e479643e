package org.kaitei.query.pages;

import java.util.LinkedHashMap;
import java.util.Map;
import org.kaitei.access.Right;

/**
 * Where words to look for are typed.
 *
 * @param query what was looked for; null when nothing was
 * @param kept what goes along with it unseen
 */
public record SearchBox(String query, Map<String, String> kept) {

  /** Null for who may not read the ledger. */
  static SearchBox of(Visit visit) {
    if (!visit.may(Right.READ)) {
      return null;
    }
    Map<String, String> kept = new LinkedHashMap<>(visit.kept());
    kept.remove("after");
    String query = kept.remove("q");
    if (visit.asOf() != null) {
      kept.put("asOf", visit.asOf());
    }
    if (visit.lang() != null) {
      kept.put("lang", visit.lang());
    }
    return new SearchBox(query, kept);
  }
}
