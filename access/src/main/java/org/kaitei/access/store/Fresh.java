package org.kaitei.access.store;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Ticker;
import java.time.Duration;

/**
 * What is asked of the database far more often than it changes. It is remembered for five seconds,
 * after which everybody knows what another instance changed.
 */
public final class Fresh {

  private static final Duration FOR = Duration.ofSeconds(5);
  private static final int MOST = 10_000;

  private Fresh() {}

  /** Remembers nothing yet. */
  public static <K, V> Cache<K, V> cache() {
    return cache(Ticker.systemTicker());
  }

  /**
   * @param time that passes
   */
  public static <K, V> Cache<K, V> cache(Ticker time) {
    return Caffeine.newBuilder().ticker(time).expireAfterWrite(FOR).maximumSize(MOST).build();
  }
}
