package org.kaitei.query.catalogue;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.kaitei.access.Requires;
import org.kaitei.access.Right;
import org.kaitei.access.description.Description;
import org.kaitei.catalogue.AsyncApi;
import org.kaitei.web.OfARelease;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What travels from here without being asked for again: on the topic, and in the streams. */
@RestController
public class TrafficApi {

  private final Description description;

  public TrafficApi(Description description) {
    this.description = description;
  }

  @Requires(Right.READ_PUBLISHED)
  @GetMapping(path = "/api/asyncapi.json", produces = MediaType.APPLICATION_JSON_VALUE)
  ResponseEntity<JsonNode> traffic(HttpServletRequest request, Locale language) {
    ObjectNode document = AsyncApi.document();
    StreamChannels.addTo(document, description.in(language, request));
    return OfARelease.answer(MediaType.APPLICATION_JSON, document);
  }
}
