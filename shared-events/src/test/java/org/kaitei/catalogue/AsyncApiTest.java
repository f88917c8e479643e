package org.kaitei.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.kaitei.ledger.EventJson;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

class AsyncApiTest {

  private final ObjectNode document = AsyncApi.document();

  @Test
  void the_document_is_one_by_the_schema_of_AsyncAPI() throws IOException {
    assertThat(asyncApi().faults(document)).isEmpty();
  }

  @Test
  void a_document_with_something_wrong_would_not_be() throws IOException {
    ((ObjectNode) document.at("/components/messages/plan.adopted.r1")).put("payload", "any");

    assertThat(asyncApi().faults(document)).isNotEmpty();
  }

  @Test
  void every_form_of_every_event_is_a_message_of_the_channel() {
    JsonNode messages = document.at("/channels/events/messages");

    assertThat(messages.propertyNames())
        .containsExactlyElementsOf(
            EventCatalogue.forms().stream().map(EventForm::toString).toList());
    assertThat(messages)
        .allSatisfy(
            message ->
                assertThat(document.at(message.path("$ref").stringValue().substring(1)).isObject())
                    .isTrue());
  }

  private static Judge asyncApi() throws IOException {
    Path schema = Path.of("src/test/resources/asyncapi/schema-3.0.0.json");
    return Judge.by(EventJson.mapper().readTree(Files.readString(schema)));
  }
}
