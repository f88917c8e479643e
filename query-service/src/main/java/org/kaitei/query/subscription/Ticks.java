package org.kaitei.query.subscription;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentNavigableMap;
import java.util.concurrent.ConcurrentSkipListMap;
import org.kaitei.query.views.Place;
import org.kaitei.query.views.Tick;

/**
 * The last transactions of the ledger, in their order. One is known as soon as the topic has it,
 * and is released only when the stored views have come as far: nobody is told of what cannot be
 * seen.
 */
final class Ticks {

  private static final Tick NOTHING = new Tick(0, 0, Instant.EPOCH, Set.of());

  private final int most;
  private final Deque<Tick> waiting = new ArrayDeque<>();
  private final ConcurrentNavigableMap<Long, Tick> released = new ConcurrentSkipListMap<>();
  private int count;
  private long told;
  private volatile Tick newest = NOTHING;
  private volatile Tick visible = NOTHING;
  private volatile long forgotten;

  /**
   * @param most how many transactions are remembered
   */
  Ticks(int most) {
    this.most = most;
  }

  /** Whether as many wait to be released as are remembered afterwards. */
  synchronized boolean isFull() {
    return waiting.size() >= most;
  }

  /** Whether something was recorded between those that are known and this one. */
  synchronized boolean isHoleBefore(Tick tick) {
    return told > 0 && tick.first() > told + 1;
  }

  /** What was told before is known already. */
  synchronized void add(Tick tick) {
    if (tick.position() > told) {
      told = tick.position();
      waiting.add(tick);
    }
  }

  /**
   * @param place how far the views are stored
   * @return what could be released now and not before
   */
  synchronized List<Tick> release(Place place) {
    List<Tick> now = new ArrayList<>();
    while (!waiting.isEmpty() && waiting.peek().position() <= place.position()) {
      Tick tick = waiting.poll();
      released.put(tick.position(), tick);
      now.add(tick);
      count++;
    }
    for (; count > most; count--) {
      forgotten = released.firstKey(); // first, so that nobody takes the next one for the first
      released.remove(forgotten);
    }
    if (!now.isEmpty()) {
      newest = now.getLast();
    }
    visible = new Tick(place.position(), place.position(), place.recordedAt(), Set.of());
    return now;
  }

  /** Begins again, as for another ledger. */
  synchronized void forget() {
    waiting.clear();
    released.clear();
    count = 0;
    told = 0;
    forgotten = 0;
    newest = NOTHING;
    visible = NOTHING;
  }

  /** How far the views were stored when it was last looked, known here as a transaction or not. */
  Tick visible() {
    return visible;
  }

  /** The last one that was released; at position 0 when none was. */
  Tick newest() {
    return newest;
  }

  /** The first position of the oldest one that is remembered; 0 when none is. */
  long oldest() {
    var oldest = released.firstEntry();
    return oldest == null ? 0 : oldest.getValue().first();
  }

  /** Those after a position and up to another, in their order. */
  Collection<Tick> between(long after, long to) {
    return after < to ? released.subMap(after, false, to, true).values() : List.of();
  }

  /** Whether one after the position was remembered once and no longer is. */
  boolean haveForgottenAfter(long position) {
    return position < forgotten;
  }

  /** Whether all that came after the version is remembered. */
  boolean reachBackTo(long version) {
    long oldest = oldest();
    return oldest > 0 && version >= oldest && version <= newest.position();
  }

  /** The transaction that the position is in; the position must be reached. */
  Tick holding(long position) {
    return released.ceilingEntry(position).getValue();
  }
}
