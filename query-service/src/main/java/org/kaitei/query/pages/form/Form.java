package org.kaitei.query.pages.form;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.kaitei.ledger.Refusal;
import org.kaitei.web.BoundedBody;
import org.springframework.http.MediaType;
import org.springframework.web.util.UriUtils;

/**
 * What the form of a page sent.
 *
 * @param fields by their names, in their order; one may have been sent several times
 */
public record Form(Map<String, List<String>> fields) {

  public static final Form NONE = new Form(Map.of());

  /** Under this name a form says which of its buttons was pressed. */
  public static final String BUTTON = "do";

  /**
   * From the body, or from what the container has read of it already.
   *
   * @throws Refusal {@code malformed-parameter} when it is not encoded as forms are
   */
  public static Form of(HttpServletRequest request) {
    String type = Objects.toString(request.getContentType(), "");
    if (type.startsWith(MediaType.APPLICATION_FORM_URLENCODED_VALUE)) {
      byte[] body = BoundedBody.of(request);
      if (body.length > 0) {
        return of(body);
      }
    }
    Map<String, List<String>> fields = new LinkedHashMap<>();
    request.getParameterMap().forEach((name, values) -> fields.put(name, List.of(values)));
    return new Form(fields);
  }

  /**
   * @param body as a browser encodes a form's fields
   * @throws Refusal {@code malformed-parameter} when it is not encoded so
   */
  public static Form of(byte[] body) {
    Map<String, List<String>> fields = new LinkedHashMap<>();
    for (String field : new String(body, StandardCharsets.US_ASCII).split("&")) {
      String[] parts = field.split("=", 2);
      String name = decoded(parts[0], parts[0]);
      String value = parts.length == 2 ? decoded(name, parts[1]) : "";
      fields.computeIfAbsent(name, first -> new ArrayList<>()).add(value);
    }
    return new Form(fields);
  }

  private static String decoded(String name, String text) {
    try {
      return UriUtils.decode(text.replace('+', ' '), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException broken) {
      throw Refusal.malformed("malformed-parameter", Map.of("parameter", name, "value", text));
    }
  }

  /** As it was sent; empty when it was not. */
  public String raw(String name) {
    List<String> values = all(name);
    return values.isEmpty() ? "" : values.getFirst();
  }

  /** Without spaces around it; null when nothing else was sent. */
  public String text(String name) {
    String text = raw(name).strip();
    return text.isEmpty() ? null : text;
  }

  /** The number in a hidden field; another where there is none. */
  public long number(String name, long otherwise) {
    String text = raw(name);
    return text.matches("\\d{1,18}") ? Long.parseLong(text) : otherwise;
  }

  /** The version in a hidden field; null where there is none. */
  public Long version(String name) {
    long version = number(name, 0);
    return version == 0 ? null : version;
  }

  public List<String> all(String name) {
    return fields.getOrDefault(name, List.of());
  }

  /** Whether that box was ticked. */
  public boolean has(String name, String value) {
    return all(name).contains(value);
  }

  /** The button that was pressed; empty when it has no name. */
  public String button() {
    return raw(BUTTON);
  }
}
