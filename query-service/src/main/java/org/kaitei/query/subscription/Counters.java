package org.kaitei.query.subscription;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.function.IntSupplier;

/** What whoever runs Kaitei sees of the streams. */
final class Counters {

  private static final String NAMES = "kaitei.subscriptions.";

  private final MeterRegistry registry;
  private final Counter opened;
  private final Counter sent;
  private final Counter resumed;
  private final Counter continued;
  private final Counter lagging;

  /**
   * @param open how many streams are
   */
  Counters(MeterRegistry registry, IntSupplier open) {
    this.registry = registry;
    Gauge.builder(NAMES + "open", open::getAsInt).register(registry); // keeps what it asks
    opened = registry.counter(NAMES + "opened");
    sent = registry.counter(NAMES + "sent");
    resumed = registry.counter(NAMES + "resumed");
    continued = registry.counter(NAMES + "continued");
    lagging = registry.counter(NAMES + "lagging");
  }

  void opened() {
    opened.increment();
  }

  void sent() {
    sent.increment();
  }

  /** Who comes back is counted apart from who opens a page, which names what it shows. */
  void wentOn(Cursor from) {
    (from.inHeader() ? resumed : continued).increment();
  }

  void stale(Stale why) {
    registry.counter(NAMES + "stale", "reason", why.word()).increment();
  }

  /** Readers that were too slow are counted beside all others. */
  void ended(End reason) {
    if (reason == End.LAGGING) {
      lagging.increment();
    } else {
      registry.counter(NAMES + "ended", "reason", reason.word()).increment();
    }
  }
}
