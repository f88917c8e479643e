package org.kaitei.ledger;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.util.List;
import org.kaitei.ledger.Upcaster.Form;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Events as JSON: decimals as strings in plain notation with all their zeroes, instants in RFC
 * 3339, absent values left out, fields in the order of the record.
 */
public final class EventJson {

  private static final JsonMapper MAPPER = configured(JsonMapper.builder()).build();

  private EventJson() {}

  /** The same conventions for whoever needs a mapper of their own. */
  public static JsonMapper.Builder configured(JsonMapper.Builder builder) {
    return builder
        .withConfigOverride(
            BigDecimal.class, c -> c.setFormat(JsonFormat.Value.forShape(JsonFormat.Shape.STRING)))
        .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
        .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
        .disable(DateTimeFeature.WRITE_DATES_AS_TIMESTAMPS)
        .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
        .changeDefaultPropertyInclusion(i -> i.withValueInclusion(JsonInclude.Include.NON_NULL));
  }

  public static JsonMapper mapper() {
    return MAPPER;
  }

  public static String write(LedgerEvent event) {
    return MAPPER.writeValueAsString(event);
  }

  public static LedgerEvent read(String name, String revision, String json) {
    return read(name, revision, json, Upcasters.CURRENT);
  }

  /**
   * The event in today's form; a {@link SplitEvent} when it means several today.
   *
   * @throws IllegalArgumentException when the name or, after all upcasters, the revision is not one
   *     that this release knows
   */
  public static LedgerEvent read(String name, String revision, String json, Upcasters upcasters) {
    if (!upcasters.change(name, revision)) {
      return MAPPER.readValue(json, current(name, revision));
    }
    var stored = new Form(name, revision, (ObjectNode) MAPPER.readTree(json));
    List<LedgerEvent> events = upcasters.upcast(stored).stream().map(EventJson::read).toList();
    return events.size() == 1 ? events.getFirst() : new SplitEvent(events);
  }

  private static LedgerEvent read(Form form) {
    return MAPPER.treeToValue(form.event(), current(form.name(), form.revision()));
  }

  private static Class<? extends LedgerEvent> current(String name, String revision) {
    Class<? extends LedgerEvent> type = EventNames.classOf(name);
    String current = EventNames.revisionOf(type);
    if (!revision.equals(current)) {
      throw new IllegalArgumentException(
          "%s revision %s cannot be read: this release writes revision %s and no upcaster leads there"
              .formatted(name, revision, current));
    }
    return type;
  }
}
