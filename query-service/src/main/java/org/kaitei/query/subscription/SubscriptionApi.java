package org.kaitei.query.subscription;

import org.kaitei.access.Requires;
import org.kaitei.access.Right;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** What programs that follow views have to know. It changes with a release only. */
@RestController
public class SubscriptionApi {

  private static final Resource SCHEMA =
      new ClassPathResource("messages.schema.json", SubscriptionApi.class);

  /** Of every message: its event, its id where it has one, and its data as JSON. */
  @Requires(Right.READ_PUBLISHED)
  @GetMapping("/api/subscriptions/schema")
  ResponseEntity<Resource> schema() {
    return ResponseEntity.ok().header("Content-Type", "application/schema+json").body(SCHEMA);
  }
}
