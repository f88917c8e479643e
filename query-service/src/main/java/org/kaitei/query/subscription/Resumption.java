package org.kaitei.query.subscription;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;

/** Lets readers go on behind what they have seen last; or begin again, and says so. */
final class Resumption {

  /** The instance that a reader comes from, or a channel, may be that much ahead. */
  private static final Duration AHEAD = Duration.ofSeconds(2);

  private final Releases releases;
  private final Ticks ticks;
  private final Answering answering;
  private final Counters counters;

  Resumption(Releases releases, Ticks ticks, Answering answering, Counters counters) {
    this.releases = releases;
    this.ticks = ticks;
    this.answering = answering;
    this.counters = counters;
  }

  void resume(Cursor cursor, Channel channel, Outbox outbox, CatchUp.Sending sending)
      throws IOException, InterruptedException {
    Long seen = cursor.version();
    Optional<Stale> why =
        seen == null ? Optional.of(Stale.NO_VERSION) : goOn(seen, channel, outbox, sending);
    if (why.isEmpty()) {
      counters.wentOn(cursor);
      return;
    }
    counters.stale(why.get());
    outbox.knowsNothing();
    outbox.offer(Message.stale(seen, ticks.oldest(), why.get()));
    channel.audience().join(outbox);
  }

  private Optional<Stale> goOn(long seen, Channel channel, Outbox outbox, CatchUp.Sending sending)
      throws IOException, InterruptedException {
    CatchUp.Waiting waiting = it -> releases.await(it, AHEAD);
    waiting.until(() -> ticks.newest().position() >= seen);
    outbox.knows(seen);
    return new CatchUp(channel, ticks, answering, outbox, sending, waiting).resume();
  }
}
