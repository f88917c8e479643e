package org.kaitei.query.subscription;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.concurrent.atomic.AtomicInteger;

/** What whoever runs Kaitei sees of the streams. */
final class Counters {

  private static final String NAMES = "kaitei.subscriptions.";

  private final MeterRegistry registry;
  private final AtomicInteger open;
  private final Counter opened;
  private final Counter sent;

  Counters(MeterRegistry registry) {
    this.registry = registry;
    open = registry.gauge(NAMES + "open", new AtomicInteger());
    opened = registry.counter(NAMES + "opened");
    sent = registry.counter(NAMES + "sent");
  }

  /**
   * @return how many are open with this one
   */
  int opens() {
    opened.increment();
    return open.incrementAndGet();
  }

  void closed() {
    open.decrementAndGet();
  }

  int open() {
    return open.get();
  }

  void sent() {
    sent.increment();
  }

  void resumed() {
    registry.counter(NAMES + "resumed").increment();
  }

  void stale() {
    registry.counter(NAMES + "stale").increment();
  }

  /** Readers that were too slow are counted beside all others. */
  void ended(End reason) {
    if (reason == End.LAGGING) {
      registry.counter(NAMES + "lagging").increment();
    } else {
      registry.counter(NAMES + "ended", "reason", reason.word()).increment();
    }
  }
}
