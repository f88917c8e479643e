package org.kaitei.access.signin;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.web.cors.CorsConfiguration;
import org.springframework.web.cors.CorsConfigurationSource;

/**
 * Lets the pages of named sites read what is public: views alone, and without the visitor's cookie.
 * For all other sites it says nothing, which browsers take for a no.
 */
public final class OpenToOrigins implements CorsConfigurationSource {

  private static final List<String> OPENED = List.of("/api/", "/problems/");

  private final List<String> origins;

  /**
   * @param origins such as {@code https://city.example}, or {@code *} for all there are; none when
   *     nothing is opened
   */
  public OpenToOrigins(List<String> origins) {
    this.origins = List.copyOf(origins);
  }

  @Override
  public @Nullable CorsConfiguration getCorsConfiguration(HttpServletRequest request) {
    String origin = request.getHeader(HttpHeaders.ORIGIN);
    if (origin == null || OPENED.stream().noneMatch(request.getRequestURI()::startsWith)) {
      return null;
    }
    if (origins.contains(CorsConfiguration.ALL)) {
      return reading(CorsConfiguration.ALL);
    }
    return origins.contains(origin) ? reading(origin) : null;
  }

  private static CorsConfiguration reading(String origin) {
    var reading = new CorsConfiguration();
    reading.addAllowedOrigin(origin);
    reading.setAllowedMethods(List.of("GET", "HEAD"));
    reading.setAllowedHeaders(
        List.of("Accept", "Accept-Language", "If-None-Match", "Last-Event-ID"));
    reading.setExposedHeaders(
        List.of("ETag", "Retry-After", "Content-Disposition", "Last-Modified"));
    reading.setMaxAge(Duration.ofHours(1));
    return reading;
  }
}
