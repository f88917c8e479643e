package org.kaitei.command.publication;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import org.kaitei.ledger.Refusal;
import org.kaitei.ledger.Refusal.Kind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How far the ledger has come, for whoever publishes what it holds. */
@Component
class LastPlace {

  private static final Duration PATIENCE = Duration.ofSeconds(5);
  private static final long PAUSE_NANOS = 10_000_000;

  private final JdbcClient store;

  LastPlace(JdbcClient store) {
    this.store = store;
  }

  /**
   * The last position, once everything that was recorded before this question has its own: a
   * planner publishes with the confirmation that they have just given.
   *
   * @throws Refusal {@code not-placed-yet} when that takes too long
   */
  long now() {
    long recorded =
        store.sql("select coalesce(max(global_index), 0) from event").query(Long.class).single();
    Instant until = Instant.now().plus(PATIENCE);
    while (isWaiting(recorded)) {
      if (Instant.now().isAfter(until)) {
        throw new Refusal(Kind.NOT_YET, "not-placed-yet", Map.of(), List.of());
      }
      LockSupport.parkNanos(PAUSE_NANOS);
    }
    return last();
  }

  private boolean isWaiting(long recorded) {
    return store
        .sql("select exists (select from outbox where global_index <= ?)")
        .param(recorded)
        .query(Boolean.class)
        .single();
  }

  private long last() {
    return store.sql("select coalesce(max(position), 0) from sequenced").query(Long.class).single();
  }

  /**
   * The end of the transaction that the position lies in, because half of one is never shown.
   *
   * @throws Refusal {@code position-ahead}
   */
  long ending(long position) {
    return store
        .sql("select transaction_end from sequenced where position = ?")
        .param(position)
        .query(Long.class)
        .optional()
        .orElseThrow(
            () -> Refusal.invalid("position-ahead", Map.of("position", position, "last", last())));
  }
}
