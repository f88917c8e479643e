package org.kaitei.standalone.rights;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Bodies with a null or a hidden character in one of all the places that the description names. */
record SpoiltBodies(JsonNode description) {

  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
  private static final String HIDDEN = "x\0";
  private static final int DEEPEST = 5;

  /**
   * @param call such as {@code PUT /api/plans/{plan}}
   * @param right a body that the call takes, as far as one is known
   */
  List<JsonNode> of(String call, JsonNode right) {
    String[] parts = call.split(" ");
    JsonNode body =
        description
            .path("paths")
            .path(parts[1])
            .path(parts[0].toLowerCase())
            .path("requestBody")
            .path("content")
            .path("application/json")
            .path("schema");
    return body.isMissingNode() ? List.of() : spoilt(body, right, 0).toList();
  }

  private Stream<JsonNode> spoilt(JsonNode schema, JsonNode right, int depth) {
    List<JsonNode> spoilt = new ArrayList<>();
    spoilt.add(JSON.nullNode());
    spoilt.add(JSON.stringNode(HIDDEN));
    spoilt.add(JSON.arrayNode().addNull());
    spoilt.add(JSON.arrayNode().add(HIDDEN));
    spoilt.add(JSON.objectNode());
    if (depth < DEEPEST) {
      for (JsonNode form : forms(schema)) {
        within(form, right, depth + 1).forEach(spoilt::add);
      }
    }
    return spoilt.stream();
  }

  private Stream<JsonNode> within(JsonNode form, JsonNode right, int depth) {
    if (form.has("items")) {
      JsonNode entry = right.path(0);
      return spoilt(form.path("items"), entry, depth).map(SpoiltBodies::alone);
    }
    ObjectNode base = right instanceof ObjectNode object ? object : JSON.objectNode();
    return form.path("properties").properties().stream()
        .flatMap(
            field ->
                spoilt(field.getValue(), base.path(field.getKey()), depth)
                    .map(value -> base.deepCopy().set(field.getKey(), value)));
  }

  private static ArrayNode alone(JsonNode entry) {
    return JSON.arrayNode().add(entry);
  }

  /** The schema that is named, or each of those that it may be. */
  private List<JsonNode> forms(JsonNode schema) {
    if (schema.has("$ref")) {
      return forms(description.at(schema.path("$ref").asString().substring(1)));
    }
    List<JsonNode> forms = new ArrayList<>(List.of(schema));
    for (String several : List.of("oneOf", "anyOf", "allOf")) {
      schema.path(several).forEach(one -> forms.addAll(forms(one)));
    }
    return forms;
  }
}
