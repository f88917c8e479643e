package org.kaitei.query.publication;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * Seals publications for as long as the application runs, on the instance that folds. When two take
 * themselves for that one for a moment, both have the same files to give.
 */
public final class SealingWorker implements SmartLifecycle {

  private static final Logger log = LoggerFactory.getLogger(SealingWorker.class);
  private static final Duration USUAL = Duration.ofMillis(500);
  private static final Duration LONGEST = Duration.ofMinutes(1);

  private final Sealing sealing;
  private final BooleanSupplier folds;
  private CountDownLatch stopping;
  private Thread thread;

  /**
   * @param folds whether this instance is the one that folds
   */
  public SealingWorker(Sealing sealing, BooleanSupplier folds) {
    this.sealing = sealing;
    this.folds = folds;
  }

  @Override
  public void start() {
    stopping = new CountDownLatch(1);
    thread = Thread.ofPlatform().name("sealing").daemon().start(this::run);
  }

  private void run() {
    Duration pause = USUAL;
    while (!stopped(pause)) {
      pause = sealed() ? USUAL : longer(pause);
    }
  }

  private boolean sealed() {
    try {
      if (folds.getAsBoolean()) {
        sealing.round().forEach(SealingWorker::told);
      }
      return true;
    } catch (RuntimeException noViews) {
      told(noViews);
      return false;
    }
  }

  private static void told(RuntimeException failure) {
    log.warn("Publications are sealed later: {}", failure.toString());
    log.debug("because of", failure);
  }

  private static Duration longer(Duration pause) {
    Duration twice = pause.multipliedBy(2);
    return twice.compareTo(LONGEST) < 0 ? twice : LONGEST;
  }

  private boolean stopped(Duration pause) {
    try {
      return stopping.await(pause.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      return true;
    }
  }

  @Override
  public void stop() {
    stopping.countDown();
    thread.interrupt();
    try {
      thread.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public boolean isRunning() {
    return thread != null && thread.isAlive();
  }
}
