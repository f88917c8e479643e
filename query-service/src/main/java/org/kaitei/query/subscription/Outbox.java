package org.kaitei.query.subscription;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Optional;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/**
 * What one reader is still to be sent. Nobody waits for room in it: when it is full its reader was
 * too slow, is sent what is in it and then no more.
 */
final class Outbox {

  private final int most;
  private final ArrayDeque<Message> messages = new ArrayDeque<>();
  private final ReentrantLock lock = new ReentrantLock();
  private final Condition something = lock.newCondition();
  private long known = Message.NONE;
  private End end;

  /**
   * @param most how many messages it holds
   */
  Outbox(int most) {
    this.most = most;
  }

  /** The version that its reader knows when it has read all of this. */
  long known() {
    lock.lock();
    try {
      return known;
    } finally {
      lock.unlock();
    }
  }

  /** Its reader was told of this version by other ways. */
  void knows(long version) {
    lock.lock();
    try {
      known = version;
    } finally {
      lock.unlock();
    }
  }

  /** Its reader is to be told all anew. */
  void knowsNothing() {
    knows(Message.NONE);
  }

  boolean hasRoomFor(Collection<?> more) {
    lock.lock();
    try {
      return messages.size() + more.size() <= most;
    } finally {
      lock.unlock();
    }
  }

  /** Adds it unless its reader knows that or the stream ends. */
  void offer(Message message) {
    lock.lock();
    try {
      if (end != null || (message.isOfView() && message.version() <= known)) {
        return;
      }
      if (messages.size() == most) {
        end = End.LAGGING;
      } else {
        messages.add(message);
        known = Math.max(known, message.version());
      }
      something.signal();
    } finally {
      lock.unlock();
    }
  }

  /** Adds no more. */
  void end(End reason) {
    lock.lock();
    try {
      if (end == null) {
        end = reason;
      }
      something.signal();
    } finally {
      lock.unlock();
    }
  }

  /** The next message; none when none comes in that time, or when the stream ends. */
  Optional<Message> next(Duration patience) throws InterruptedException {
    lock.lock();
    try {
      long nanos = patience.toNanos();
      while (messages.isEmpty() && end == null && nanos > 0) {
        nanos = something.awaitNanos(nanos);
      }
      return Optional.ofNullable(messages.poll());
    } finally {
      lock.unlock();
    }
  }

  boolean isEmpty() {
    lock.lock();
    try {
      return messages.isEmpty();
    } finally {
      lock.unlock();
    }
  }

  /** Why no more will come, once all that waits is taken; none while more may come. */
  Optional<End> ended() {
    lock.lock();
    try {
      return messages.isEmpty() ? Optional.ofNullable(end) : Optional.empty();
    } finally {
      lock.unlock();
    }
  }
}
