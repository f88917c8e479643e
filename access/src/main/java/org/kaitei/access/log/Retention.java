package org.kaitei.access.log;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Forgets, once a day, what stands in the access log longer than was said, and whatever else is
 * past its time.
 */
public final class Retention implements AutoCloseable {

  private static final Logger log = LoggerFactory.getLogger(Retention.class);

  private final ScheduledExecutorService daily =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().daemon().name("access-log").factory());
  private final AccessLog accessLog;
  private final Duration kept;
  private final Clock clock;
  private final List<Runnable> others;

  /**
   * @param others forget what else is past its time
   */
  public Retention(AccessLog accessLog, Duration kept, Clock clock, Runnable... others) {
    this.accessLog = accessLog;
    this.kept = kept;
    this.clock = clock;
    this.others = List.of(others);
  }

  public void start() {
    daily.scheduleWithFixedDelay(this::forgetAll, 1, TimeUnit.DAYS.toMinutes(1), TimeUnit.MINUTES);
  }

  /** What is due. */
  int forget() {
    return accessLog.forget(clock.instant().minus(kept));
  }

  /** A failure must not end the days that follow, nor keep the others from forgetting. */
  void forgetAll() {
    quietly(() -> log.info("{} lines of the access log were past their time", forget()));
    others.forEach(Retention::quietly);
  }

  private static void quietly(Runnable forgetting) {
    try {
      forgetting.run();
    } catch (RuntimeException failed) {
      log.warn("what is past its time is not forgotten today: {}", failed.toString());
    }
  }

  @Override
  public void close() {
    daily.shutdownNow();
  }
}
