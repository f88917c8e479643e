package org.kaitei.access.log;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;

/** What was noted within the last minute. */
final class Repetitions {

  private static final int MOST = 1_000;

  private final Cache<String, Boolean> noted =
      Caffeine.newBuilder().expireAfterWrite(Duration.ofMinutes(1)).maximumSize(MOST).build();

  boolean repeats(String call) {
    return noted.asMap().putIfAbsent(call, true) != null;
  }
}
