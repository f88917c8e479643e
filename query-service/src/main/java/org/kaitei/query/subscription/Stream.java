package org.kaitei.query.subscription;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What one reader is sent, from the first message to the last. */
final class Stream {

  private static final class RightsChanged extends IOException {
    private static final long serialVersionUID = 1L;
  }

  private static final Duration RIGHTS_HOLD = Duration.ofSeconds(1);

  private final Channel channel;
  private final Outbox outbox;
  private final Reader reader;
  private final OutputStream out;
  private final Duration heartbeat;
  private final Counters counters;
  private long lastSent = -1;
  private long lookedAtRights;

  Stream(
      Channel channel,
      Outbox outbox,
      Reader reader,
      OutputStream out,
      Duration heartbeat,
      Counters counters) {
    this.channel = channel;
    this.outbox = outbox;
    this.reader = reader;
    this.out = out;
    this.heartbeat = heartbeat;
    this.counters = counters;
    this.lookedAtRights = System.nanoTime() - RIGHTS_HOLD.toNanos();
  }

  /**
   * Sends until the reader is gone, or may not read on, or this instance ends it.
   *
   * @param cursor null for who comes for the first time
   */
  void run(@Nullable Cursor cursor, Resumption resumption)
      throws IOException, InterruptedException {
    try {
      begin(cursor, resumption);
      while (isSentMore()) {
        if (outbox.isEmpty()) {
          out.flush();
        }
      }
    } catch (RightsChanged e) {
      end(End.RIGHTS_CHANGED);
    }
    out.flush();
  }

  private void begin(@Nullable Cursor cursor, Resumption resumption)
      throws IOException, InterruptedException {
    if (cursor == null) {
      channel.audience().join(outbox);
    } else {
      lastSent = cursor.version() == null ? lastSent : cursor.version();
      resumption.resume(cursor, channel, outbox, this::sendNow);
    }
  }

  private void sendNow(Message change) throws IOException {
    requireRights();
    send(change);
    out.flush();
  }

  private boolean isSentMore() throws IOException, InterruptedException {
    Optional<Message> next = outbox.next(heartbeat);
    requireRights();
    if (next.isPresent()) {
      send(next.get());
      return true;
    }
    Optional<End> end = outbox.ended();
    if (end.isPresent()) {
      end(end.get());
      return false;
    }
    out.write(Message.HEARTBEAT);
    return true;
  }

  /** They are looked up again before anything is sent, though not again and again in one moment. */
  private void requireRights() throws RightsChanged {
    long now = System.nanoTime();
    if (now - lookedAtRights >= RIGHTS_HOLD.toNanos()) {
      lookedAtRights = now;
      if (!reader.isAsBefore()) {
        throw new RightsChanged();
      }
    }
  }

  private void send(Message message) throws IOException {
    message.writeTo(out);
    counters.sent();
    if (message.isOfView()) {
      lastSent = message.version();
    }
  }

  private void end(End reason) throws IOException {
    counters.ended(reason);
    Message last = reason == End.LAGGING ? Message.lagging(lastSent) : Message.ended(reason);
    last.writeTo(out);
  }
}
