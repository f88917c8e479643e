package org.kaitei.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.kaitei.ledger.EventJson;
import org.kaitei.ledger.EventNames;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Held against every approved file of every form, also of those that are no longer written. */
class EventSchemasTest {

  private static final Path SCHEMAS = Path.of("src/main/resources/event-schemas");

  static Stream<EventForm> forms() {
    return EventCatalogue.forms().stream();
  }

  static Stream<EventForm> written() {
    return EventNames.all().stream().sorted().map(EventCatalogue::written);
  }

  @ParameterizedTest
  @MethodSource("written")
  void the_schema_of_an_event_is_made_from_its_record(EventForm form) {
    String made =
        EventJson.mapper()
            .writerWithDefaultPrettyPrinter()
            .writeValueAsString(RecordSchemas.of(form));

    Written.isUpToDate(SCHEMAS.resolve(form + ".json"), made + "\n");
  }

  @ParameterizedTest
  @MethodSource("forms")
  void every_event_says_what_it_means(EventForm form) {
    assertThat(EventCatalogue.schema(form).path("description").asString(""))
        .as("the @JsonClassDescription of its record")
        .endsWith(".");
  }

  @ParameterizedTest
  @MethodSource("forms")
  void approved_files_satisfy_the_schema_and_hold_nothing_that_it_does_not_describe(
      EventForm form) {
    assertThat(Approved.examples(form))
        .isNotEmpty()
        .allSatisfy(
            example ->
                assertThat(Judge.strictly(EventCatalogue.schema(form)).faults(example)).isEmpty());
  }

  @ParameterizedTest
  @MethodSource("forms")
  void what_is_optional_is_left_out_by_an_approved_file(EventForm form) {
    List<JsonNode> examples = Approved.examples(form).map(EventJson.mapper()::readTree).toList();

    assertThat(optional(EventCatalogue.schema(form)))
        .allSatisfy(field -> assertThat(examples).anyMatch(example -> !example.has(field)));
  }

  @ParameterizedTest
  @MethodSource("forms")
  void a_payload_without_something_required_is_refused(EventForm form) {
    ObjectNode schema = EventCatalogue.schema(form);
    Judge judge = Judge.by(schema);

    assertThat(schema.path("required"))
        .isNotEmpty()
        .allSatisfy(
            field -> {
              var without = (ObjectNode) EventJson.mapper().readTree(Approved.example(form));
              without.remove(field.stringValue());
              assertThat(judge.faults(without)).hasSize(1);
            });
  }

  @ParameterizedTest
  @CsvSource({
    "/period, '\"FY21\"'",
    "/indicator, '\"a/b\"'",
    "/after/figure/value, 1416",
    "/after/figure/value, '\"1,416\"'",
    "/after/status, '\"GUESSED\"'",
    "/by/submittedAt, '\"2022-09-30\"'",
    "/reason, null"
  })
  void a_payload_with_something_wrong_is_refused(String pointer, String wrong) {
    EventForm form = EventCatalogue.written("indicator.measurement-corrected");
    JsonNode payload = EventJson.mapper().readTree(Approved.example(form));
    int last = pointer.lastIndexOf('/');
    var parent = (ObjectNode) payload.at(pointer.substring(0, last));
    parent.set(pointer.substring(last + 1), EventJson.mapper().readTree(wrong));

    assertThat(Judge.by(EventCatalogue.schema(form)).faults(payload)).hasSize(1);
  }

  @Test
  void a_field_that_a_later_release_adds_does_no_harm() {
    EventForm form = EventCatalogue.written("sheet.opened");
    var later = (ObjectNode) EventJson.mapper().readTree(Approved.example(form));
    later.put("season", "autumn");

    assertThat(Judge.by(EventCatalogue.schema(form)).faults(later)).isEmpty();
    assertThat(Judge.strictly(EventCatalogue.schema(form)).faults(later)).hasSize(1);
  }

  private static List<String> optional(JsonNode schema) {
    List<String> optional = new ArrayList<>(schema.path("properties").propertyNames());
    schema.path("required").forEach(field -> optional.remove(field.stringValue()));
    return optional;
  }
}
