package org.kaitei.access.log;

import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Forgets what stands in the access log longer than was said, once a day. */
public final class Retention implements AutoCloseable {

  private static final Logger log = LoggerFactory.getLogger(Retention.class);

  private final ScheduledExecutorService daily =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().daemon().name("access-log").factory());
  private final AccessLog accessLog;
  private final Duration kept;
  private final Clock clock;

  public Retention(AccessLog accessLog, Duration kept, Clock clock) {
    this.accessLog = accessLog;
    this.kept = kept;
    this.clock = clock;
  }

  public void start() {
    daily.scheduleWithFixedDelay(
        this::forgetQuietly, 1, TimeUnit.DAYS.toMinutes(1), TimeUnit.MINUTES);
  }

  /** What is due. */
  int forget() {
    return accessLog.forget(clock.instant().minus(kept));
  }

  /** A failure must not end the days that follow. */
  private void forgetQuietly() {
    try {
      log.info("{} lines of the access log were past their time", forget());
    } catch (RuntimeException failed) {
      log.warn("the access log is not shortened today: {}", failed.toString());
    }
  }

  @Override
  public void close() {
    daily.shutdownNow();
  }
}
