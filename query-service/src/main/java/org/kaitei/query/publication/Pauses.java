package org.kaitei.query.publication;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.kaitei.query.publication.PublishedView.Unsealed;

/**
 * How long publications wait that could not be sealed: each by itself and ever longer, so that one
 * that cannot be sealed at all keeps no other waiting.
 */
final class Pauses {

  private static final Duration FIRST = Duration.ofSeconds(1);
  private static final Duration LONGEST = Duration.ofMinutes(1);

  private record Pause(Duration length, Instant until) {}

  private final Map<Unsealed, Pause> pauses = new HashMap<>();

  boolean areOver(Unsealed publication, Instant now) {
    Pause pause = pauses.get(publication);
    return pause == null || !now.isBefore(pause.until);
  }

  void failed(Unsealed publication, Instant now) {
    pauses.compute(
        publication,
        (same, before) -> {
          Duration length = before == null ? FIRST : longer(before.length);
          return new Pause(length, now.plus(length));
        });
  }

  /** Forgets those that wait no longer. */
  void keepOnly(Collection<Unsealed> unsealed) {
    pauses.keySet().retainAll(unsealed);
  }

  private static Duration longer(Duration length) {
    Duration twice = length.multipliedBy(2);
    return twice.compareTo(LONGEST) < 0 ? twice : LONGEST;
  }
}
