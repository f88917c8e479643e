package org.kaitei.query.catalogue;

import org.kaitei.access.Requires;
import org.kaitei.access.Right;
import org.kaitei.catalogue.AsyncApi;
import org.kaitei.catalogue.EventCatalogue;
import org.kaitei.catalogue.EventForm;
import org.kaitei.ledger.Refusal;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

/** What programs that read the events themselves have to know. It changes with a release only. */
@RestController
public class CatalogueApi {

  @Requires(Right.READ_PUBLISHED)
  @GetMapping(path = "/api/asyncapi.json", produces = "application/json")
  JsonNode asyncApi() {
    return AsyncApi.document();
  }

  /**
   * @param form such as {@code plan.adopted.r1}
   */
  @Requires(Right.READ_PUBLISHED)
  @GetMapping("/api/events/{form}.schema.json")
  ResponseEntity<String> schema(@PathVariable String form) {
    return EventCatalogue.forms().stream()
        .filter(known -> known.toString().equals(form))
        .findFirst()
        .map(CatalogueApi::schema)
        .orElseThrow(() -> Refusal.notFound("event", form));
  }

  private static ResponseEntity<String> schema(EventForm form) {
    return ResponseEntity.ok()
        .header("Content-Type", "application/schema+json")
        .body(EventCatalogue.schema(form).toPrettyString());
  }
}
