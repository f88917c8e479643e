package org.kaitei.query.subscription;

import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
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

  private final Audience audience = new Audience();

  /** Held for moments: how far it has looked, and whether it is to look on. */
  private final ReentrantLock noting = new ReentrantLock();

  private long lookedAt;
  private boolean due = true; // until it has begun and looked on

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
      updates.subscribe(audience::tell);
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
    noting.lock();
    try {
      if (due || audience.isOver()) {
        return false;
      }
      lookedAt = Math.max(lookedAt, tick.position() - 1); // those before did not concern it
      due = true;
      return true;
    } finally {
      noting.unlock();
    }
  }

  /**
   * Answers for the next transactions that were released and concern it, and not for so many that
   * other channels wait for long.
   *
   * @return whether there are more; it is due still then
   * @throws Refusal when there is no such view any more; it is due still
   * @throws RuntimeException when something passes that keeps it from answering; it is due still
   */
  boolean lookOn() {
    turn.lock();
    try {
      lookUpTo(ticks.newest().position());
      return isBehind();
    } finally {
      turn.unlock();
    }
  }

  private void lookUpTo(long newest) {
    int answers = 0;
    for (Tick tick : ticks.between(lookedAt, newest)) {
      if (ticks.haveForgottenAfter(lookedAt)) {
        audience.end(End.LAGGING);
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
    noting.lock();
    try {
      due = !audience.isOver() && lookedAt < ticks.newest().position();
      return due;
    } finally {
      noting.unlock();
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

  /** Nobody listens any more. It may be said more than once. */
  void close() {
    turn.lock();
    try {
      audience.end(End.STOPPING);
      concerned.replace(this, views, Set.of());
      views = Set.of();
      updates.complete();
    } finally {
      turn.unlock();
    }
  }

  /** Who listens. */
  Audience audience() {
    return audience;
  }

  Question<?> question() {
    return question;
  }
}
