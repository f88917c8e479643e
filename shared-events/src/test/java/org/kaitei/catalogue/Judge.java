package org.kaitei.catalogue;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import java.util.List;
import org.kaitei.ledger.EventJson;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Says what is wrong with a JSON text by a schema, formats such as date-time included. */
record Judge(Schema schema) {

  private static final SchemaRegistry REGISTRY =
      SchemaRegistry.withDefaultDialect(
          SpecificationVersion.DRAFT_2020_12,
          registry ->
              registry.schemaRegistryConfig(
                  SchemaRegistryConfig.builder().formatAssertionsEnabled(true).build()));

  static Judge by(JsonNode schema) {
    return new Judge(REGISTRY.getSchema(schema));
  }

  /** One that also minds fields that the schema does not describe. */
  static Judge strictly(ObjectNode schema) {
    forbidOthers(schema);
    schema.remove("$id");
    return by(schema);
  }

  private static void forbidOthers(JsonNode schema) {
    if (schema.has("properties")) {
      ((ObjectNode) schema).put("additionalProperties", false);
    }
    schema.forEach(Judge::forbidOthers);
  }

  List<String> faults(String json) {
    return faults(EventJson.mapper().readTree(json));
  }

  List<String> faults(JsonNode json) {
    return schema.validate(json).stream().map(Error::toString).toList();
  }
}
