package org.kaitei.access.metrics;

import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import org.kaitei.access.Requires;
import org.kaitei.access.Right;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** What this instance counts, as Prometheus reads it; of every other one that one tells itself. */
@RestController
public class MetricsController {

  private static final String FORM = "text/plain;version=0.0.4;charset=utf-8";

  private final PrometheusMeterRegistry registry;

  public MetricsController(PrometheusMeterRegistry registry) {
    this.registry = registry;
  }

  @Requires(Right.OPERATE)
  @GetMapping(path = "/api/metrics", produces = MediaType.TEXT_PLAIN_VALUE)
  ResponseEntity<String> metrics() {
    return ResponseEntity.ok()
        .contentType(MediaType.parseMediaType(FORM))
        .body(registry.scrape(FORM));
  }
}
