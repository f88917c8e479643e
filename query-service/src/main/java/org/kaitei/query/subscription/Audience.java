package org.kaitei.query.subscription;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.LongFunction;
import java.util.function.Supplier;

/** All who follow one view, and what they were told last. Nobody waits for anybody in it. */
final class Audience {

  private final ReentrantLock lock = new ReentrantLock();
  private final Set<Outbox> outboxes = new HashSet<>();
  private final Recent recent = new Recent();
  private End end;

  private <T> T alone(Supplier<T> asked) {
    lock.lock();
    try {
      return asked.get();
    } finally {
      lock.unlock();
    }
  }

  private void change(Runnable change) {
    lock.lock();
    try {
      change.run();
    } finally {
      lock.unlock();
    }
  }

  /** Hands everybody what the view has become. */
  void tell(Told told) {
    change(
        () -> {
          recent.add(told);
          Message change = Message.change(told);
          outboxes.forEach(outbox -> outbox.offer(change));
        });
  }

  /** Sends a reader what stands, and then every change. */
  void join(Outbox outbox) {
    change(
        () -> {
          outbox.offer(Message.snapshot(recent.last()));
          admit(outbox);
        });
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
    return alone(
        () -> {
          Optional<List<Told>> later = after.apply(outbox.known()).filter(outbox::hasRoomFor);
          later.ifPresent(
              all -> {
                all.forEach(told -> outbox.offer(Message.change(told)));
                admit(outbox);
              });
          return later.isPresent();
        });
  }

  private void admit(Outbox outbox) {
    outboxes.add(outbox);
    if (end != null) {
      outbox.end(end);
    }
  }

  void leave(Outbox outbox) {
    change(() -> outboxes.remove(outbox));
  }

  /** Ends the streams of all who listen, and of whoever comes after. */
  void end(End reason) {
    change(
        () -> {
          end = reason;
          outboxes.forEach(outbox -> outbox.end(reason));
        });
  }

  boolean isOver() {
    return alone(() -> end != null);
  }
}
