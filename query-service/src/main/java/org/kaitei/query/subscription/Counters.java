package org.kaitei.query.subscription;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.function.IntSupplier;

/** What whoever runs Kaitei sees of the streams. */
final class Counters {

  private static final String NAMES = "kaitei.subscriptions.";

  private final MeterRegistry registry;
  private final Counter opened;
  private final Counter sent;

  /**
   * @param open how many streams are
   */
  Counters(MeterRegistry registry, IntSupplier open) {
    this.registry = registry;
    registry.gauge(NAMES + "open", open, IntSupplier::getAsInt);
    opened = registry.counter(NAMES + "opened");
    sent = registry.counter(NAMES + "sent");
  }

  void opened() {
    opened.increment();
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
