package org.kaitei.catalogue;

import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** The fields that a schema describes, as a table in Markdown. */
final class FieldTable {

  private FieldTable() {}

  static String of(JsonNode schema) {
    return schema.path("properties").properties().stream()
        .map(
            field ->
                "| %s | %s | %s |\n"
                    .formatted(
                        field.getKey(),
                        type(field.getValue()),
                        isRequired(schema, field.getKey()) ? "" : "optional"))
        .collect(Collectors.joining("", "| field | type | |\n| --- | --- | --- |\n", ""));
  }

  private static boolean isRequired(JsonNode schema, String field) {
    return schema.path("required").valueStream().anyMatch(name -> name.stringValue().equals(field));
  }

  private static String type(JsonNode schema) {
    if (schema.has("items")) {
      return "list of " + type(schema.path("items"));
    }
    String title = schema.path("title").asString("");
    if (title.isEmpty()) {
      return schema.has("anyOf") ? anyOf(schema, FieldTable::type) : constant(schema);
    }
    return schema.has("properties")
        ? "[%s](#%s)".formatted(title, title.toLowerCase(Locale.ROOT))
        : title;
  }

  private static String anyOf(JsonNode schema, Function<JsonNode, String> form) {
    return schema.path("anyOf").valueStream().map(form).collect(Collectors.joining(" or "));
  }

  private static String constant(JsonNode schema) {
    return schema.has("const")
        ? "`" + schema.path("const").stringValue() + "`"
        : schema.path("type").stringValue();
  }

  /** What stands in the JSON for a value that has no table of its own. */
  static String written(JsonNode text) {
    if (text.has("anyOf")) {
      return anyOf(text, FieldTable::written);
    }
    if (text.has("properties")) {
      return "`{" + String.join(", ", text.path("properties").propertyNames()) + "}`";
    }
    if (text.has("pattern")) {
      return "`" + text.path("pattern").stringValue().replace("|", "\\|") + "`";
    }
    return text.has("enum")
        ? text.path("enum")
            .valueStream()
            .map(value -> "`" + value.stringValue() + "`")
            .collect(Collectors.joining(", "))
        : text.path("format").asString("text");
  }
}
