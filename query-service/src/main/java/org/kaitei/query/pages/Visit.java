package org.kaitei.query.pages;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.web.util.UriUtils;

/**
 * What a reader asks every page for: in which words, and as of when. Links to other pages keep
 * both.
 *
 * @param lang as asked for in the address; null when the browser's settings decide
 * @param asOf as asked for in the address; null for now
 */
public record Visit(Words words, String lang, String asOf) {

  /** The address of another page. */
  String to(String path) {
    return path + query(lang, asOf, Map.of());
  }

  String to(String path, Map<String, ?> parameters) {
    return path + query(lang, asOf, parameters);
  }

  /** The address of this page, with other parameters. */
  String here(Map<String, ?> parameters) {
    return hereAnew(lang, asOf, parameters);
  }

  String hereIn(String language) {
    return hereAnew(language, asOf, Map.of());
  }

  String hereNow() {
    return hereAnew(lang, null, Map.of());
  }

  String hereAt(Instant then) {
    return hereAnew(lang, then.toString(), Map.of());
  }

  boolean isOfThePast() {
    return asOf != null;
  }

  private static String hereAnew(String lang, String asOf, Map<String, ?> parameters) {
    String query = query(lang, asOf, parameters);
    // an empty reference would keep the query of the address that it stands on
    return query.isEmpty() ? "?" : query;
  }

  private static String query(String lang, String asOf, Map<String, ?> parameters) {
    Map<String, Object> all = new LinkedHashMap<>(parameters);
    if (asOf != null) {
      all.put("asOf", asOf);
    }
    if (lang != null) {
      all.put("lang", lang);
    }
    StringBuilder query = new StringBuilder();
    all.forEach(
        (name, value) ->
            query
                .append(query.isEmpty() ? '?' : '&')
                .append(name)
                .append('=')
                .append(UriUtils.encode(value.toString(), StandardCharsets.UTF_8)));
    return query.toString();
  }
}
