package org.kaitei.access.description;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springdoc.webmvc.api.OpenApiWebMvcResource;
import org.springframework.http.HttpHeaders;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The description of every call, in OpenAPI 3.1. */
public final class Description {

  static final String ADDRESS = "/api/openapi.json";

  private final Supplier<OpenApiWebMvcResource> springdoc;
  private final JsonMapper json;
  private final @Nullable DescribedElsewhere others;

  /**
   * @param springdoc asked late, since it is made when somebody first wants it
   * @param others the calls that another process answers; null when this one answers all that it
   *     describes
   */
  public Description(
      Supplier<OpenApiWebMvcResource> springdoc,
      JsonMapper json,
      @Nullable DescribedElsewhere others) {
    this.springdoc = springdoc;
    this.json = json;
    this.others = others;
  }

  public JsonNode in(Locale language, HttpServletRequest request) {
    try {
      JsonNode own = json.readTree(springdoc.get().openapiJson(request, ADDRESS, language));
      return others == null
          ? own
          : others.addedTo(
              own,
              language,
              request.getHeader(HttpHeaders.AUTHORIZATION),
              request.getHeader(HttpHeaders.COOKIE));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
