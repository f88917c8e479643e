package org.kaitei.catalogue;

import com.fasterxml.classmate.ResolvedType;
import com.fasterxml.jackson.annotation.JsonValue;
import com.github.victools.jsonschema.generator.CustomDefinition;
import com.github.victools.jsonschema.generator.FieldScope;
import com.github.victools.jsonschema.generator.Option;
import com.github.victools.jsonschema.generator.OptionPreset;
import com.github.victools.jsonschema.generator.SchemaGenerationContext;
import com.github.victools.jsonschema.generator.SchemaGenerator;
import com.github.victools.jsonschema.generator.SchemaGeneratorConfigBuilder;
import com.github.victools.jsonschema.generator.SchemaVersion;
import com.github.victools.jsonschema.module.jackson.JacksonOption;
import com.github.victools.jsonschema.module.jackson.JacksonSchemaModule;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kaitei.figure.Period;
import org.kaitei.figure.PrintedDate;
import org.kaitei.indicator.Source;
import org.kaitei.ledger.EventJson;
import org.kaitei.ledger.EventNames;
import tools.jackson.databind.node.ObjectNode;

/**
 * The JSON Schema of an event, made from its record: what may be absent is marked as nullable
 * there. Nothing is shared between schemas, so that each stands for itself for ever. Fields that
 * are not described are not forbidden, because a later release may add some.
 */
final class RecordSchemas {

  private static final String ID = "[A-Za-z0-9][A-Za-z0-9._-]{0,99}";
  private static final String DAY = "[0-9]{4}-[0-9]{2}-[0-9]{2}";
  private static final String ONE_PERIOD = "((FY|CY)[0-9]{4}|[0-9]{4}-[0-9]{2}|" + DAY + ")";

  private static final Map<Class<?>, String> PATTERNS =
      Map.of(
          BigDecimal.class,
          "-?[0-9]+(\\.[0-9]+)?",
          LocalDate.class,
          DAY,
          Period.class,
          ONE_PERIOD + "(\\.\\." + ONE_PERIOD + ")?",
          PrintedDate.class,
          "[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?");

  /** The word for values that have no type of ours. */
  private static final Map<Class<?>, String> PLAIN =
      Map.of(BigDecimal.class, "Decimal", LocalDate.class, "Day");

  private static final SchemaGenerator GENERATOR = generator();

  private RecordSchemas() {}

  static ObjectNode of(EventForm form) {
    ObjectNode made = GENERATOR.generateSchema(EventNames.classOf(form.name()));
    ObjectNode schema = EventJson.mapper().createObjectNode();
    schema.set("$schema", made.remove("$schema"));
    schema.put("$id", "urn:kaitei:event:" + form);
    schema.put("title", "%s, revision %s".formatted(form.name(), form.revision()));
    schema.set("description", made.remove("description"));
    made.remove("title");
    return schema.setAll(made);
  }

  private static SchemaGenerator generator() {
    var config =
        new SchemaGeneratorConfigBuilder(SchemaVersion.DRAFT_2020_12, OptionPreset.PLAIN_JSON)
            .with(Option.INLINE_ALL_SCHEMAS)
            .with(
                new JacksonSchemaModule(
                    JacksonOption.FLATTENED_ENUMS_FROM_JSONVALUE,
                    JacksonOption.INLINE_TRANSFORMED_SUBTYPES))
            .with(RecordSchemas::text);
    config
        .forTypesInGeneral()
        .withPropertySorter((one, other) -> 0)
        .withTitleResolver(scope -> title(scope.getType().getErasedType()));
    config.forFields().withRequiredCheck(RecordSchemas::isRequired);
    return new SchemaGenerator(config.build());
  }

  private static boolean isRequired(FieldScope field) {
    return !field.getRawMember().getAnnotatedType().isAnnotationPresent(Nullable.class);
  }

  /** The word that the code has for it; null for text, numbers and lists. */
  private static String title(Class<?> type) {
    return type.isRecord() || type.isEnum() ? type.getSimpleName() : null;
  }

  /** The schema of what is written as text; null for what has fields of its own. */
  private static CustomDefinition text(ResolvedType type, SchemaGenerationContext context) {
    Class<?> erased = type.getErasedType();
    ObjectNode text = EventJson.mapper().createObjectNode().put("type", "string");
    if (erased == Instant.class) {
      return inline(text.put("title", "Instant").put("format", "date-time"));
    }
    if (erased == Source.class) {
      return inline(source());
    }
    if (PLAIN.containsKey(erased)) {
      text.put("title", PLAIN.get(erased));
    }
    String pattern = erased.getSimpleName().endsWith("Id") ? ID : PATTERNS.get(erased);
    if (pattern != null) {
      return inline(text.put("pattern", "^" + pattern + "$"));
    }
    return erased.isRecord() && isOneValue(erased) ? inline(text) : null;
  }

  /** Text, as it was written once, stays on the topic. */
  private static ObjectNode source() {
    ObjectNode source = EventJson.mapper().createObjectNode().put("title", "Source");
    source.put(
        "description", "Always written as an object; a text was stored once, and is its title.");
    var forms = source.putArray("anyOf");
    ObjectNode full = forms.addObject().put("type", "object");
    ObjectNode fields = full.putObject("properties");
    fields.putObject("title").put("type", "string");
    fields.putObject("address").put("type", "string");
    fields
        .putObject("publishedOn")
        .put("type", "string")
        .put("pattern", "^" + PATTERNS.get(PrintedDate.class) + "$");
    full.putArray("required").add("title");
    forms.addObject().put("type", "string");
    return source;
  }

  private static boolean isOneValue(Class<?> erased) {
    return Arrays.stream(erased.getRecordComponents())
        .anyMatch(component -> component.getAccessor().isAnnotationPresent(JsonValue.class));
  }

  private static CustomDefinition inline(ObjectNode schema) {
    return new CustomDefinition(schema, true);
  }
}
