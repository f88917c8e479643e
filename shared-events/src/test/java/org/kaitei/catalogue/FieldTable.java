package org.kaitei.catalogue;

import java.util.Locale;
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
      return schema.path("type").stringValue();
    }
    return schema.has("properties")
        ? "[%s](#%s)".formatted(title, title.toLowerCase(Locale.ROOT))
        : title;
  }

  /** What stands between the quotation marks. */
  static String written(JsonNode text) {
    if (text.has("pattern")) {
      return "`" + text.path("pattern").stringValue().replace("|", "\\|") + "`";
    }
    return text.has("enum")
        ? text.path("enum")
            .valueStream()
            .map(value -> "`" + value.stringValue() + "`")
            .collect(Collectors.joining(", "))
        : text.path("format").asString("");
  }
}
