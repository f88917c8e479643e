package org.kaitei.query.subscription;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.LongFunction;
import org.kaitei.ledger.Refusal;
import org.kaitei.query.question.Question;
import org.kaitei.query.subscription.Answering.Answered;
import org.kaitei.query.views.Tick;

/**
 * One view that is followed, for all who follow it: each transaction that changes it is answered
 * once, written once and handed to everybody. It answers on one thread at a time, so that its
 * versions come in their order.
 */
final class Channel {

  private static final int AT_ONCE = 8;

  private final Question<?> question;
  private final Ticks ticks;
  private final Answering answering;
  private final Concerned concerned;
  private final Updates updates;

  /** Held while it answers: what is looked at, and what the answer is made of. */
  private final ReentrantLock turn = new ReentrantLock();

  private Set<String> views = Set.of();
  private long version;
  private volatile boolean begun;

  /** Held for moments: who listens, and what they have been told. */
  private final ReentrantLock listening = new ReentrantLock();

  private final Set<Outbox> outboxes = new HashSet<>();
  private final Recent recent = new Recent();
  private long lookedAt;
  private boolean due = true; // until it has begun and looked on
  private End end;

  Channel(
      Question<?> question,
      Ticks ticks,
      Answering answering,
      Concerned concerned,
      Updates updates) {
    this.question = question;
    this.ticks = ticks;
    this.answering = answering;
    this.concerned = concerned;
    this.updates = updates;
  }

  /**
   * Answers for the first time. Whoever comes later does not wait, however much there is to answer.
   *
   * @return whether it was the first time; it is to be looked at then, since what was released
   *     meanwhile woke nobody
   * @throws Refusal when there is no such view
   */
  boolean begin() {
    if (begun) {
      return false;
    }
    turn.lock();
    try {
      if (begun) {
        return false;
      }
      Tick tick = ticks.visible();
      Answered first = answering.at(question, tick);
      updates.subscribe(this::tell);
      told(first, -1);
      lookedAt = tick.position();
      begun = true;
      return true;
    } finally {
      turn.unlock();
    }
  }

  /**
   * Says that a transaction may concern it.
   *
   * @return whether it is to be looked at now, as it was not due before
   */
  boolean isDueFor(Tick tick) {
    listening.lock();
    try {
      if (due || end != null) {
        return false;
      }
      lookedAt = Math.max(lookedAt, tick.position() - 1); // those before did not concern it
      due = true;
      return true;
    } finally {
      listening.unlock();
    }
  }

  /**
   * Answers for the next transactions that were released and concern it, and not for so many that
   * other channels wait for long.
   *
   * @return whether there are more; it is due still then
   * @throws RuntimeException when something passes that keeps it from answering; it is due still
   */
  boolean lookOn() {
    turn.lock();
    try {
      lookUpTo(ticks.newest().position());
      return isBehind();
    } catch (Refusal refusal) {
      end(End.VIEW_GONE);
      return false;
    } finally {
      turn.unlock();
    }
  }

  private void lookUpTo(long newest) {
    int answers = 0;
    for (Tick tick : ticks.between(lookedAt, newest)) {
      if (ticks.haveForgottenAfter(lookedAt)) {
        end(End.LAGGING);
        return;
      }
      if (tick.concerns(views)) {
        if (answers++ == AT_ONCE) {
          return;
        }
        Answered answered = answering.at(question, tick);
        told(answered, version);
      }
      lookedAt = tick.position();
    }
    lookedAt = Math.max(lookedAt, newest);
  }

  private boolean isBehind() {
    listening.lock();
    try {
      due = end == null && lookedAt < ticks.newest().position();
      return due;
    } finally {
      listening.unlock();
    }
  }

  /** What it is made of now is known before the next transactions are looked for. */
  private void told(Answered answered, long previous) {
    concerned.replace(this, views, answered.views());
    views = answered.views();
    if (previous < 0 || answered.version() > version) {
      version = answered.version();
      updates.emit(answering.told(answered, previous));
    }
  }

  private void tell(Told told) {
    listening.lock();
    try {
      recent.add(told);
      Message change = Message.change(told);
      outboxes.forEach(outbox -> outbox.offer(change));
    } finally {
      listening.unlock();
    }
  }

  /** Sends a reader what stands, and then every change. */
  void join(Outbox outbox) {
    listening.lock();
    try {
      outbox.offer(Message.snapshot(recent.last()));
      admit(outbox);
    } finally {
      listening.unlock();
    }
  }

  /**
   * Sends a reader every change after the version that it knows, if what came next is at hand.
   *
   * @return whether it is
   */
  boolean resume(Outbox outbox) {
    return resume(outbox, recent::after);
  }

  /** The same for who knows a version for certain, be it one that is still to be answered here. */
  boolean goOn(Outbox outbox) {
    return resume(
        outbox,
        known -> known >= recent.last().version() ? Optional.of(List.of()) : recent.after(known));
  }

  private boolean resume(Outbox outbox, LongFunction<Optional<List<Told>>> after) {
    listening.lock();
    try {
      Optional<List<Told>> later = after.apply(outbox.known()).filter(outbox::hasRoomFor);
      later.ifPresent(
          all -> {
            all.forEach(told -> outbox.offer(Message.change(told)));
            admit(outbox);
          });
      return later.isPresent();
    } finally {
      listening.unlock();
    }
  }

  private void admit(Outbox outbox) {
    outboxes.add(outbox);
    if (end != null) {
      outbox.end(end);
    }
  }

  void leave(Outbox outbox) {
    listening.lock();
    try {
      outboxes.remove(outbox);
    } finally {
      listening.unlock();
    }
  }

  /** Ends the streams of all who listen, and of whoever comes after. */
  void end(End reason) {
    listening.lock();
    try {
      end = reason;
      outboxes.forEach(outbox -> outbox.end(reason));
    } finally {
      listening.unlock();
    }
  }

  /** Nobody listens any more. */
  void close() {
    turn.lock();
    try {
      end(End.STOPPING);
      concerned.replace(this, views, Set.of());
      views = Set.of();
      updates.complete();
    } finally {
      turn.unlock();
    }
  }

  Question<?> question() {
    return question;
  }
}
