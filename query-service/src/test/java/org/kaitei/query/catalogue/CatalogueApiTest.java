package org.kaitei.query.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kaitei.catalogue.EventCatalogue;
import org.kaitei.catalogue.EventForm;
import org.kaitei.ledger.Refusal;
import org.springframework.http.ResponseEntity;
import tools.jackson.databind.JsonNode;

class CatalogueApiTest {

  private final CatalogueApi api = new CatalogueApi();

  @Test
  void every_form_of_every_event_has_its_schema_at_an_address_of_its_own() {
    for (EventForm form : EventCatalogue.forms()) {
      ResponseEntity<JsonNode> answer = api.schema(form.toString());

      assertThat(answer.getHeaders().getFirst("Content-Type")).isEqualTo("application/schema+json");
      assertThat(answer.getBody().path("$id").stringValue()).isEqualTo("urn:kaitei:event:" + form);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"plan.adopted", "plan.adopted.r99", "plan.forgotten.r1", "../secret", ""})
  void what_is_no_event_has_none(String form) {
    assertThatThrownBy(() -> api.schema(form))
        .isInstanceOfSatisfying(
            Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo("event-form-not-found"));
  }
}
