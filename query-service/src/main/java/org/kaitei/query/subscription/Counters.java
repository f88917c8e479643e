package org.kaitei.query.subscription;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.Map;
import java.util.function.Function;
import java.util.function.IntSupplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What whoever runs Kaitei sees of the streams. */
final class Counters {

  private static final String NAMES = "kaitei.subscriptions.";
  private static final String REASON = "reason";

  private final Counter opened;
  private final Counter sent;
  private final Counter resumed;
  private final Counter continued;
  private final Counter lagging;
  private final Map<Stale, Counter> stale;
  private final Map<End, Counter> ended;

  /**
   * @param open how many streams are
   */
  Counters(MeterRegistry registry, IntSupplier open) {
    Gauge.builder(NAMES + "open", open::getAsInt).register(registry); // keeps what it asks
    opened = registry.counter(NAMES + "opened");
    sent = registry.counter(NAMES + "sent");
    resumed = registry.counter(NAMES + "resumed");
    continued = registry.counter(NAMES + "continued");
    lagging = registry.counter(NAMES + "lagging");
    stale = each(Stale.values(), why -> registry.counter(NAMES + "stale", REASON, why.word()));
    ended = each(End.values(), why -> ended(registry, why));
  }

  /** Each from the start: what is not there before it happens first cannot be seen to rise. */
  private static <R> Map<R, Counter> each(R[] reasons, Function<R, Counter> counter) {
    return Stream.of(reasons).collect(Collectors.toUnmodifiableMap(reason -> reason, counter));
  }

  /** Readers that were too slow are counted beside all others. */
  private Counter ended(MeterRegistry registry, End reason) {
    return reason == End.LAGGING
        ? lagging
        : registry.counter(NAMES + "ended", REASON, reason.word());
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
    stale.get(why).increment();
  }

  void ended(End reason) {
    ended.get(reason).increment();
  }
}
