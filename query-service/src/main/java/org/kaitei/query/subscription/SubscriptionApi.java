package org.kaitei.query.subscription;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.kaitei.access.Requires;
import org.kaitei.access.Right;
import org.kaitei.web.OfARelease;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What programs that follow views have to know. It changes with a release only. */
@RestController
public class SubscriptionApi {

  private static final String OF_SCHEMAS = "application/schema+json";

  private final JsonNode schema;

  public SubscriptionApi(JsonMapper json) {
    try (InputStream file = SubscriptionApi.class.getResourceAsStream("messages.schema.json")) {
      this.schema = json.readTree(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Of every message: its event, its id where it has one, and its data as JSON. */
  @Requires(Right.READ_PUBLISHED)
  @GetMapping(path = "/api/subscriptions/schema", produces = OF_SCHEMAS)
  ResponseEntity<JsonNode> schema() {
    return OfARelease.answer(MediaType.valueOf(OF_SCHEMAS), schema);
  }
}
