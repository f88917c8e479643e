package org.kaitei.query.catalogue;

import org.kaitei.access.Requires;
import org.kaitei.access.Right;
import org.kaitei.catalogue.EventCatalogue;
import org.kaitei.catalogue.EventForm;
import org.kaitei.ledger.Refusal;
import org.kaitei.web.OfARelease;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

/** The form of each event, which changes with a release only. */
@RestController
public class CatalogueApi {

  private static final String OF_SCHEMAS = "application/schema+json";

  /**
   * For who accepts plain JSON, too: a schema is JSON, and no event has such a number.
   *
   * @param form such as {@code plan.adopted.r1}
   */
  @Requires(Right.READ_PUBLISHED)
  @GetMapping(
      path = "/api/events/{form}.schema.json",
      produces = {OF_SCHEMAS, MediaType.APPLICATION_JSON_VALUE})
  ResponseEntity<JsonNode> schema(@PathVariable String form) {
    return EventCatalogue.forms().stream()
        .filter(known -> known.toString().equals(form))
        .findFirst()
        .map(CatalogueApi::schema)
        .orElseThrow(() -> Refusal.notFound("event-form", form));
  }

  private static ResponseEntity<JsonNode> schema(EventForm form) {
    return OfARelease.answer(MediaType.valueOf(OF_SCHEMAS), EventCatalogue.schema(form));
  }
}
