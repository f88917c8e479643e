package org.kaitei.query.subscription;

import java.io.IOException;
import java.util.Optional;
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
   * @return why not; none when nothing is missing
   */
  Optional<Stale> resume() throws IOException, InterruptedException {
    if (channel.audience().resume(outbox)) {
      return Optional.empty();
    }
    long known = outbox.known();
    if (!ticks.reachBackTo(known)) {
      return Optional.of(known > ticks.newest().position() ? Stale.NOT_KNOWN : Stale.TOO_OLD);
    }
    try {
      Tick at = ticks.holding(known);
      return answered(at).version() == known
          ? follow(at.position())
          : Optional.of(Stale.NO_VERSION);
    } catch (Refusal refusal) {
      return Optional.of(Stale.NO_VERSION); // there was no such view at that time
    }
  }

  private Optional<Stale> follow(long position) throws IOException, InterruptedException {
    long looked = position;
    do {
      for (Tick tick : ticks.between(looked, ticks.newest().position())) {
        if (isLost(looked)) {
          return Optional.of(whyLost(looked));
        }
        if (tick.concerns(views)) {
          send(answered(tick));
        }
        looked = tick.position();
      }
      if (isLost(looked)) {
        return Optional.of(whyLost(looked));
      }
      if (channel.audience().goOn(outbox)) {
        return Optional.empty();
      }
    } while (isMoreReleasedAfter(looked));
    return Optional.of(Stale.NOT_KNOWN);
  }

  private boolean isLost(long looked) {
    return ticks.haveForgottenAfter(looked) || channel.audience().isOver();
  }

  private Stale whyLost(long looked) {
    return ticks.haveForgottenAfter(looked) ? Stale.TOO_OLD : Stale.NOT_KNOWN;
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
