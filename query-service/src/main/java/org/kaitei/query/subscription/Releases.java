package org.kaitei.query.subscription;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.kaitei.query.fold.TickFeed;
import org.kaitei.query.views.Place;
import org.kaitei.query.views.Tick;
import org.kaitei.query.views.ViewReader;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * Releases transactions when the stored views have come as far. It looks at once when anybody says
 * that they have, and each second besides: what is said is never believed, only looked at.
 */
final class Releases implements SmartLifecycle, TickFeed.Listener {

  /** Who hears of it. */
  interface Listener {

    void released(List<Tick> ticks);

    /** The views are of another beginning: what was released is worth nothing. */
    void begunAnew();
  }

  private static final Logger log = LoggerFactory.getLogger(Releases.class);
  private static final Duration LOOK_AGAIN = Duration.ofSeconds(1);

  private final ViewReader reader;
  private final Ticks ticks;
  private final Listener listener;
  private final Semaphore said = new Semaphore(0);
  private final Object progress = new Object();
  private volatile boolean caughtUp;
  private volatile boolean ready;
  private volatile long place;
  private volatile boolean running;
  private Thread thread;
  private String begun;
  private long lookedForBeginning;

  Releases(ViewReader reader, Ticks ticks, Listener listener) {
    this.reader = reader;
    this.ticks = ticks;
    this.listener = listener;
  }

  @Override
  public void told(Tick tick) {
    ticks.add(tick);
    if (tick.position() <= place) {
      look();
    }
  }

  @Override
  public void caughtUp() {
    caughtUp = true;
    look();
  }

  /** The views may have come further. */
  void look() {
    if (said.availablePermits() == 0) {
      said.release();
    }
  }

  /** Whether all that was recorded before the start is known here, and what of it is visible. */
  boolean isReady() {
    return ready;
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
        said.tryAcquire(LOOK_AGAIN.toMillis(), TimeUnit.MILLISECONDS);
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
    boolean all = caughtUp;
    beginAnewWithTheViews();
    Place stored = reader.place();
    place = stored.position();
    List<Tick> released = ticks.release(stored);
    ready |= all;
    if (!released.isEmpty()) {
      listener.released(released);
    }
    synchronized (progress) {
      progress.notifyAll();
    }
  }

  /** Views that begin anew are those of another ledger, or are folded again: seldom, so rarely. */
  private void beginAnewWithTheViews() {
    long now = System.nanoTime();
    if (begun != null && now - lookedForBeginning < LOOK_AGAIN.toNanos()) {
      return;
    }
    lookedForBeginning = now;
    String found = reader.begun();
    if (begun != null && !Objects.equals(begun, found)) {
      ticks.forget();
      ready = false;
      caughtUp = false;
      listener.begunAnew();
    }
    begun = found;
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
