package org.kaitei.query.subscription;

import java.io.IOException;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.function.BooleanSupplier;
import org.kaitei.ledger.Refusal;
import org.kaitei.query.subscription.Answering.Answered;
import org.kaitei.query.views.Tick;

/**
 * Brings a reader from the version that it knows to where its channel is, one version after the
 * other, as they were answered then.
 */
final class CatchUp {

  /** Who has been away answers for themselves, and not so many at once that others wait. */
  private static final Semaphore TURNS = new Semaphore(4);

  /** Sends a change, as soon as its reader takes it. */
  interface Sending {
    void send(Message change) throws IOException;
  }

  /** Waits until something is so, though not for long. */
  interface Waiting {

    /**
     * @return whether it is
     */
    boolean until(BooleanSupplier it);
  }

  private final Channel channel;
  private final Ticks ticks;
  private final Answering answering;
  private final Outbox outbox;
  private final Sending sending;
  private final Waiting waiting;
  private Set<String> views = Set.of();

  CatchUp(
      Channel channel,
      Ticks ticks,
      Answering answering,
      Outbox outbox,
      Sending sending,
      Waiting waiting) {
    this.channel = channel;
    this.ticks = ticks;
    this.answering = answering;
    this.outbox = outbox;
    this.sending = sending;
    this.waiting = waiting;
  }

  /**
   * @return whether nothing is missing; else what the reader knows is no version of the view, or is
   *     too old, or it is not known here in time what came next
   */
  boolean resume() throws IOException, InterruptedException {
    if (channel.audience().resume(outbox)) {
      return true;
    }
    long known = outbox.known();
    if (!ticks.reachBackTo(known)) {
      return false;
    }
    try {
      Tick at = ticks.holding(known);
      return answered(at).version() == known && follow(at.position());
    } catch (Refusal refusal) {
      return false; // there was no such view at that time
    }
  }

  private boolean follow(long position) throws IOException, InterruptedException {
    long looked = position;
    do {
      for (Tick tick : ticks.between(looked, ticks.newest().position())) {
        if (isLost(looked)) {
          return false;
        }
        if (tick.concerns(views)) {
          send(answered(tick));
        }
        looked = tick.position();
      }
      if (isLost(looked)) {
        return false;
      }
      if (channel.audience().goOn(outbox)) {
        return true;
      }
    } while (isMoreReleasedAfter(looked));
    return false;
  }

  private boolean isLost(long looked) {
    return ticks.haveForgottenAfter(looked) || channel.audience().isOver();
  }

  /** The channel may have begun with what is visible, before it was told here what that is. */
  private boolean isMoreReleasedAfter(long looked) {
    return waiting.until(() -> ticks.newest().position() > looked);
  }

  private Answered answered(Tick tick) throws InterruptedException {
    TURNS.acquire();
    try {
      Answered answered = answering.at(channel.question(), tick);
      views = answered.views();
      return answered;
    } finally {
      TURNS.release();
    }
  }

  private void send(Answered answered) throws IOException {
    long known = outbox.known();
    if (answered.version() > known) {
      sending.send(Message.change(answering.told(answered, known)));
      outbox.knows(answered.version());
    }
  }
}
