package org.kaitei.query.subscription;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.kaitei.query.fold.TickFeed;
import org.kaitei.query.views.Place;
import org.kaitei.query.views.Reached;
import org.kaitei.query.views.Tick;
import org.kaitei.query.views.ViewReader;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * Releases transactions when the stored views have come as far. It looks at once when anybody says
 * that they have, and every now and then besides: what is said is never believed, only looked at.
 */
final class Releases implements SmartLifecycle, TickFeed.Listener {

  /** Who hears of it. */
  interface Listener {

    void released(List<Tick> ticks);

    /** The views are of another beginning: what was released is worth nothing. */
    void begunAnew();

    /** Transactions were recorded of which nothing is known here, and others after them. */
    void missed();
  }

  private static final Logger log = LoggerFactory.getLogger(Releases.class);
  private static final Duration A_MOMENT = Duration.ofSeconds(1);

  private final ViewReader reader;
  private final Ticks ticks;
  private final Duration lookAgain;
  private final Listener listener;
  private final Readiness readiness = new Readiness();
  private final Semaphore said = new Semaphore(0);
  private final Object progress = new Object();

  /** The views have begun anew, and the topic is not yet read again. */
  private volatile boolean anew;

  private volatile @Nullable String begun;
  private volatile long place;
  private volatile boolean running;
  private Thread thread;

  /**
   * @param lookAgain how often it looks when nobody says anything
   */
  Releases(ViewReader reader, Ticks ticks, Duration lookAgain, Listener listener) {
    this.reader = reader;
    this.ticks = ticks;
    this.lookAgain = lookAgain;
    this.listener = listener;
  }

  @Override
  public void begins() {
    readiness.begins();
    if (anew) {
      ticks.forget();
      anew = false;
    }
  }

  /** Waits while the views are so far behind that what comes could not all be kept for them. */
  @Override
  public void told(Tick tick) {
    while (ticks.isFull() && running && !anew) {
      look(); // nobody else may say anything for long
      await(() -> !ticks.isFull() || anew, A_MOMENT);
    }
    if (ticks.isHoleBefore(tick)) {
      readiness.lost(tick.position());
      listener.missed(); // before anything that came after can be told
      ticks.forget();
    }
    ticks.add(tick);
    if (tick.position() <= place) {
      look();
    }
  }

  @Override
  public void caughtUp(long position) {
    readiness.caughtUp(position);
    look();
  }

  /** The views may have come further. */
  void look() {
    if (said.availablePermits() == 0) {
      said.release();
    }
  }

  /** Whether all that was recorded before the start is known here, and visible. */
  boolean isReady() {
    return readiness.isReady();
  }

  /** Whether the views are still those that the transactions known here have changed. */
  boolean viewsStand() {
    return !anew && Objects.equals(begun, reader.begun());
  }

  /** Whether the condition came true in that time; it is asked whenever more was released. */
  boolean await(BooleanSupplier condition, Duration patience) {
    long end = System.nanoTime() + patience.toNanos();
    synchronized (progress) {
      while (!condition.getAsBoolean()) {
        long left = TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime());
        if (left <= 0) {
          return false;
        }
        try {
          progress.wait(left);
        } catch (InterruptedException e) {
          Thread.currentThread().interrupt();
          return false;
        }
      }
      return true;
    }
  }

  @Override
  public void start() {
    running = true;
    thread = Thread.ofPlatform().name("releases").daemon().start(this::run);
  }

  private void run() {
    while (running) {
      try {
        said.tryAcquire(lookAgain.toMillis(), TimeUnit.MILLISECONDS);
        said.drainPermits();
        release();
      } catch (InterruptedException e) {
        return;
      } catch (RuntimeException e) {
        log.debug("The views are looked at again in a moment", e);
      }
    }
  }

  private void release() {
    Reached reached = reader.reached();
    String before = begun;
    begun = reached.begun();
    if (before != null && !before.equals(begun)) {
      beginAnew();
    }
    if (!anew) {
      release(reached.place());
    }
    synchronized (progress) {
      progress.notifyAll();
    }
  }

  private void release(Place stored) {
    place = stored.position();
    List<Tick> released = ticks.release(stored);
    readiness.visible(place);
    if (!released.isEmpty()) {
      listener.released(released);
    }
  }

  private void beginAnew() {
    readiness.lost(Long.MAX_VALUE);
    anew = true;
    place = 0;
    listener.begunAnew();
  }

  @Override
  public void stop() {
    running = false;
    thread.interrupt();
  }

  @Override
  public boolean isRunning() {
    return running;
  }
}
