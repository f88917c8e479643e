package org.kaitei.standalone.rights;

import com.networknt.schema.Error;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.net.http.HttpResponse;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What programs are told of the answers, to hold real ones against. */
final class DescribedAnswers {

  private static final JsonMapper JSON = new JsonMapper();
  private static final SchemaRegistry SCHEMAS =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

  private final JsonNode description;
  private final JsonNode forms;

  DescribedAnswers(JsonNode description) {
    this.description = description;
    this.forms = closed(description.path("components"));
  }

  /** The same forms, but with no room for what they do not name. */
  private static JsonNode closed(JsonNode components) {
    JsonNode closed = components.deepCopy();
    closed
        .path("schemas")
        .forEach(
            form -> {
              boolean open = form.has("additionalProperties") || form.has("discriminator");
              if (form.has("properties") && !open) {
                ((ObjectNode) form).put("additionalProperties", false);
              }
            });
    return closed;
  }

  /** The types of content that the call says it answers with. */
  JsonNode content(String call, int status) {
    String[] parts = call.split(" ");
    return description
        .path("paths")
        .path(parts[1])
        .path(parts[0].toLowerCase())
        .path("responses")
        .path(Integer.toString(status))
        .path("content");
  }

  /** What is in a JSON answer otherwise than the description says. */
  List<Error> differences(String call, HttpResponse<String> answer) {
    JsonNode form = content(call, answer.statusCode()).path(type(answer)).path("schema");
    ObjectNode schema = form.isObject() ? ((ObjectNode) form).deepCopy() : JSON.createObjectNode();
    schema.set("components", forms);
    return SCHEMAS.getSchema(schema).validate(JSON.readTree(answer.body()));
  }

  static String type(HttpResponse<?> answer) {
    return answer.headers().firstValue("Content-Type").orElse("none").split(";")[0];
  }
}
