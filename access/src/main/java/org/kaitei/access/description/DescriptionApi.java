package org.kaitei.access.description;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.kaitei.access.Requires;
import org.kaitei.access.Right;
import org.kaitei.web.OfARelease;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

/** Serves the description of every call that this process answers. */
@RestController
public class DescriptionApi {

  private final Description description;

  public DescriptionApi(Description description) {
    this.description = description;
  }

  @Requires(Right.READ_PUBLISHED)
  @GetMapping(path = Description.ADDRESS, produces = MediaType.APPLICATION_JSON_VALUE)
  ResponseEntity<JsonNode> description(HttpServletRequest request, Locale locale) {
    return OfARelease.answer(MediaType.APPLICATION_JSON, description.in(locale, request));
  }
}
