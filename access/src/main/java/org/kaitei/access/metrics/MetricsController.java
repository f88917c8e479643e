package org.kaitei.access.metrics;

import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import org.kaitei.access.Requires;
import org.kaitei.access.Right;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** What this instance counts, as Prometheus reads it; of every other one that one tells itself. */
@RestController
public class MetricsController {

  private static final String TEXT = "text/plain;version=0.0.4;charset=utf-8";

  private final PrometheusMeterRegistry registry;

  public MetricsController(PrometheusMeterRegistry registry) {
    this.registry = registry;
  }

  @Requires(Right.OPERATE)
  @GetMapping(path = "/api/metrics", produces = TEXT)
  String metrics() {
    return registry.scrape(TEXT);
  }
}
