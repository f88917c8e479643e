package org.kaitei.access.description;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Locale;
import java.util.function.Supplier;
import org.kaitei.access.Requires;
import org.kaitei.access.Right;
import org.springdoc.webmvc.api.OpenApiWebMvcResource;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Serves the description of every call that this process answers. */
@RestController
public class DescriptionApi {

  private static final String ADDRESS = "/api/openapi.json";

  private final Supplier<OpenApiWebMvcResource> description;

  /**
   * @param description asked late, since it is made when somebody first wants it
   */
  public DescriptionApi(Supplier<OpenApiWebMvcResource> description) {
    this.description = description;
  }

  @Requires(Right.READ_PUBLISHED)
  @GetMapping(path = ADDRESS, produces = MediaType.APPLICATION_JSON_VALUE)
  byte[] description(HttpServletRequest request, Locale locale) throws IOException {
    return description.get().openapiJson(request, ADDRESS, locale);
  }
}
