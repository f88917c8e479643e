package org.kaitei.query.subscription;

import java.io.IOException;
import java.time.Duration;

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
    if (seen != null && isContinued(seen, channel, outbox, sending)) {
      counters.resumed();
      return;
    }
    counters.stale();
    outbox.knowsNothing();
    outbox.offer(Message.stale(seen, ticks.oldest()));
    channel.audience().join(outbox);
  }

  private boolean isContinued(long seen, Channel channel, Outbox outbox, CatchUp.Sending sending)
      throws IOException, InterruptedException {
    CatchUp.Waiting waiting = it -> releases.await(it, AHEAD);
    waiting.until(() -> ticks.newest().position() >= seen);
    outbox.knows(seen);
    return new CatchUp(channel, ticks, answering, outbox, sending, waiting).resume();
  }
}
