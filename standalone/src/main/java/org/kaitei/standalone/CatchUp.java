package org.kaitei.standalone;

import org.kaitei.query.fold.FoldHealth;
import org.kaitei.query.views.ViewStore;
import org.springframework.boot.health.contributor.Status;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The way of the views to the end that the ledger had when Kaitei started. */
final class CatchUp {
  private static final int LOOK_EVERY_MILLIS = 20;
  private static final int TELL_EVERY_LOOKS = 100;

  private final JdbcClient ledger;
  private final ViewStore views;
  private final FoldHealth health;

  CatchUp(JdbcClient ledger, ViewStore views, FoldHealth health) {
    this.ledger = ledger;
    this.views = views;
    this.health = health;
  }

  void await(Progress progress) throws InterruptedException {
    long end = end();
    for (int look = 1; views.place().position() < end; look++) {
      if (health.health().getStatus().equals(Status.DOWN)) {
        throw Refused.unable("The views stand still: " + health.health().getDetails());
      }
      if (look % TELL_EVERY_LOOKS == 0) {
        progress.say("  Views        %d of %d events".formatted(views.place().position(), end));
      }
      Thread.sleep(LOOK_EVERY_MILLIS);
    }
  }

  /** What waits for its position comes right after what has one. */
  private long end() {
    return ledger
        .sql(
            "select coalesce((select max(position) from sequenced), 0) + (select count(*) from outbox)")
        .query(Long.class)
        .single();
  }
}
