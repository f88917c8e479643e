package org.kaitei.query.pages.programs;

import java.util.ArrayList;
import java.util.List;
import org.kaitei.query.pages.Link;
import tools.jackson.databind.JsonNode;

/** Says a JSON Schema in one line, as programmers write types: {@code Row[] | null}. */
final class FormWords {

  private static final String REFERENCE = "#/components/schemas/";

  private FormWords() {}

  /** Words and links, to be read one behind the other. */
  static List<Link> of(JsonNode schema) {
    List<Link> said = new ArrayList<>();
    say(schema, said);
    return said;
  }

  static String anchor(String form) {
    return "form-" + Anchor.of(form);
  }

  /** Without the package of the class that it was made from. */
  static String shortName(String form) {
    return form.replaceFirst("^([a-z]\\w*\\.)+", "");
  }

  private static void say(JsonNode schema, List<Link> said) {
    JsonNode several = schema.has("anyOf") ? schema.path("anyOf") : schema.path("oneOf");
    if (schema.has("$ref")) {
      String form = schema.path("$ref").asString().substring(REFERENCE.length());
      said.add(new Link(shortName(form), "#" + anchor(form)));
    } else if (!several.isMissingNode()) {
      joined(several, said);
    } else if (schema.has("enum")) {
      said.add(words(String.join(" | ", texts(schema.path("enum")))));
    } else if (schema.path("type").isArray()) {
      types(schema, said);
    } else {
      single(schema.path("type").asString(""), schema, said);
    }
  }

  private static void types(JsonNode schema, List<Link> said) {
    for (JsonNode type : schema.path("type")) {
      if (type.asString().equals("null")) {
        said.add(words(" | null"));
      } else {
        single(type.asString(), schema, said);
      }
    }
  }

  private static void joined(JsonNode several, List<Link> said) {
    for (int i = 0; i < several.size(); i++) {
      if (i > 0) {
        said.add(words(" | "));
      }
      say(several.get(i), said);
    }
  }

  private static void single(String type, JsonNode schema, List<Link> said) {
    if (type.equals("array")) {
      say(schema.path("items"), said);
      said.add(words("[]"));
    } else if (schema.path("additionalProperties").isObject()) {
      said.add(words("{ … : "));
      say(schema.path("additionalProperties"), said);
      said.add(words(" }"));
    } else if (schema.has("format")) {
      said.add(words(type + " (" + schema.path("format").asString() + ")"));
    } else {
      said.add(words(type.isEmpty() ? "any" : type));
    }
  }

  private static List<String> texts(JsonNode values) {
    return values.valueStream().map(value -> value.isNull() ? "null" : value.asString()).toList();
  }

  private static Link words(String text) {
    return new Link(text, null);
  }
}
