package org.kaitei.query.search;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.kaitei.ledger.Refusal;
import org.kaitei.query.views.Place;
import org.kaitei.query.views.ViewReader;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * Lets the catalogue follow the views in a thread of its own, from the start on, so that no
 * question has to wait until all is read that was ever worded.
 */
public final class CatalogueKeeper implements SmartLifecycle, AutoCloseable {

  private static final Logger log = LoggerFactory.getLogger(CatalogueKeeper.class);
  private static final Duration USUAL_PATIENCE = Duration.ofSeconds(2);

  private final ViewReader reader;
  private final Duration patience;
  private final Catalogue catalogue = new Catalogue();
  private final ScheduledExecutorService keeping =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().name("catalogue").daemon().factory());
  private Future<?> following;
  private volatile Future<?> repeated;

  public CatalogueKeeper(ViewReader reader) {
    this(reader, USUAL_PATIENCE);
  }

  CatalogueKeeper(ViewReader reader, Duration patience) {
    this.reader = reader;
    this.patience = patience;
  }

  @Override
  public void start() {
    repeated = keeping.scheduleWithFixedDelay(this::keepUp, 0, 1, TimeUnit.SECONDS);
  }

  @Override
  public void stop() {
    repeated.cancel(false);
    repeated = null;
  }

  @Override
  public void close() {
    keeping.shutdownNow();
  }

  @Override
  public boolean isRunning() {
    return repeated != null;
  }

  private void keepUp() {
    try {
      follow();
    } catch (RuntimeException e) {
      log.debug("The catalogue follows later", e); // whoever searches meanwhile is told
    }
  }

  private void follow() {
    String begun = reader.begun(); // first, so that what is read later is never taken for older
    catalogue.follow(reader.now(), reader.place(), begun);
  }

  /**
   * The catalogue, as soon as it knows all up to the place.
   *
   * @param begun the beginning of the views that the place is in
   * @throws Refusal {@code search-not-ready} when that takes longer than anybody waits
   */
  Catalogue upTo(Place place, String begun) {
    long end = System.nanoTime() + patience.toNanos();
    while (!knows(place, begun)) {
      await(followingNow(), end - System.nanoTime());
    }
    return catalogue;
  }

  boolean knows(Place place, String begun) {
    return catalogue.knows(place, begun);
  }

  /** One at a time, however many wait for it. */
  private synchronized Future<?> followingNow() {
    if (following == null || following.isDone()) {
      following = keeping.submit(this::follow);
    }
    return following;
  }

  private static void await(Future<?> following, long nanos) {
    try {
      following.get(nanos, TimeUnit.NANOSECONDS);
    } catch (TimeoutException e) {
      throw new Refusal(Refusal.Kind.NOT_YET, "search-not-ready", Map.of(), List.of());
    } catch (ExecutionException e) {
      throw e.getCause() instanceof RuntimeException cause
          ? cause
          : new IllegalStateException(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
