package org.kaitei.catalogue;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.kaitei.ledger.EventNames;
import tools.jackson.databind.JsonNode;

/** {@code docs/events.md}: every form of every event, for people. */
final class EventsPage {

  private static final String INTRODUCTION =
      """
      # Stored events

      This page is made by the build from the code: the sentence and the fields of an event from its record, the example from its approved file. An event is stored under its name and revision for ever, and travels on the Kafka topic `kaitei.events` byte for byte as it was stored.

      A program gets the same from a running Kaitei: `GET /api/asyncapi.json` describes the topic (AsyncAPI 3.0), and `GET /api/events/plan.adopted.r1.schema.json` is the JSON Schema (2020-12) of one event in one revision.

      - **New fields.** A field that may be absent can be added to a revision at any time, and a code to a list of codes, so do not stumble over those that you do not know.
      - **New revisions.** When the JSON changes in any other way, the event is written in the next revision from then on. What was stored before stays on the topic in the old one, also after the topic was filled anew; the header `ce_typerevision` says which it is. Old revisions stay on this page, and their schemas stay served. Kaitei itself brings old JSON to today's form while it reads ([upcasters](../shared-events/src/main/java/org/kaitei/ledger/Upcasters.java)); another program does likewise, or reads the views over HTTP, which are always of today.
      - **Splits.** Where one event has become two, Kaitei reads both from the one that was stored ([why](decisions/0013-a-split-event-keeps-its-one-place.md)); the topic still carries that one.
      - **Values.** Decimals are text in plain notation with all their zeroes, instants are RFC 3339, and what is absent is left out.

      ## Events
      """;

  private EventsPage() {}

  static String text() {
    var page = new StringBuilder(INTRODUCTION);
    Map<String, JsonNode> values = new TreeMap<>();
    for (EventForm form : EventCatalogue.forms()) {
      JsonNode schema = isWritten(form) ? RecordSchemas.of(form) : EventCatalogue.schema(form);
      page.append(event(form, schema));
      if (isWritten(form)) {
        schema.path("properties").forEach(field -> collect(field, values));
      }
    }
    return page.append(structured(values)).append(texts(values)).toString();
  }

  private static boolean isWritten(EventForm form) {
    return EventNames.all().contains(form.name())
        && EventCatalogue.written(form.name()).equals(form);
  }

  private static String event(EventForm form, JsonNode schema) {
    return """

    ### %s

    Revision %s%s. %s [Schema](../shared-events/src/main/resources/event-schemas/%s.json)

    %s
    ```json
    %s
    ```
    """
        .formatted(
            form.name(),
            form.revision(),
            isWritten(form) ? "" : ", no longer written",
            schema.path("description").stringValue(),
            form,
            FieldTable.of(schema),
            Approved.example(form));
  }

  private static void collect(JsonNode schema, Map<String, JsonNode> values) {
    if (schema.has("title")) {
      values.put(schema.path("title").stringValue(), schema);
    }
    schema.path("properties").forEach(field -> collect(field, values));
    schema.path("anyOf").forEach(form -> collect(form, values));
    if (schema.has("items")) {
      collect(schema.path("items"), values);
    }
  }

  private static String structured(Map<String, JsonNode> values) {
    return values.entrySet().stream()
        .filter(value -> value.getValue().has("properties"))
        .map(value -> "\n### %s\n\n%s".formatted(value.getKey(), FieldTable.of(value.getValue())))
        .collect(Collectors.joining("", "\n## Values with fields\n", ""));
  }

  private static String texts(Map<String, JsonNode> values) {
    return values.entrySet().stream()
        .filter(value -> !value.getValue().has("properties"))
        .map(
            value ->
                "| %s | %s%s |\n"
                    .formatted(
                        value.getKey(),
                        FieldTable.written(value.getValue()),
                        remark(value.getValue())))
        .collect(
            Collectors.joining(
                "", "\n## Other values\n\n| value | written as |\n| --- | --- |\n", ""));
  }

  private static String remark(JsonNode schema) {
    return schema.has("description") ? ". " + schema.path("description").stringValue() : "";
  }
}
