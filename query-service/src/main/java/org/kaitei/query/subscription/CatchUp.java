package org.kaitei.query.subscription;

import java.io.IOException;
import java.util.Set;
import java.util.concurrent.Semaphore;
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

  private final Channel channel;
  private final Ticks ticks;
  private final Answering answering;
  private final Outbox outbox;
  private final Sending sending;
  private Set<String> views = Set.of();

  CatchUp(Channel channel, Ticks ticks, Answering answering, Outbox outbox, Sending sending) {
    this.channel = channel;
    this.ticks = ticks;
    this.answering = answering;
    this.outbox = outbox;
    this.sending = sending;
  }

  /**
   * @return whether nothing is missing; else what the reader knows is no version of the view, or is
   *     too old
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
    while (true) {
      for (Tick tick : ticks.between(looked, ticks.newest().position())) {
        if (ticks.haveForgottenAfter(looked)) {
          return false;
        }
        if (tick.concerns(views)) {
          send(answered(tick));
        }
        looked = tick.position();
      }
      if (ticks.haveForgottenAfter(looked)) {
        return false;
      }
      if (channel.audience().goOn(outbox)) {
        return true;
      }
    }
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
