package org.kaitei.query.subscription;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.kaitei.ledger.Refusal;

/** How many streams are open, in all and of each visitor, so that nobody takes all there are. */
final class Seats {

  private final int most;
  private final int mostOfOne;
  private final Map<String, Integer> taken = new HashMap<>();
  private int open;

  /**
   * @param most in all
   * @param mostOfOne visitor
   */
  Seats(int most, int mostOfOne) {
    this.most = most;
    this.mostOfOne = mostOfOne;
  }

  /**
   * Takes one, which is to be left later.
   *
   * @throws Refusal {@code too-many-subscriptions}
   */
  synchronized void take(String visitor) {
    if (open == most) {
      throw tooMany(most);
    }
    int own = taken.getOrDefault(visitor, 0);
    if (own == mostOfOne) {
      throw tooMany(mostOfOne);
    }
    taken.put(visitor, own + 1);
    open++;
  }

  private static Refusal tooMany(int limit) {
    return new Refusal(
        Refusal.Kind.NOT_YET, "too-many-subscriptions", Map.of("limit", limit), List.of());
  }

  synchronized void leave(String visitor) {
    taken.computeIfPresent(visitor, (who, own) -> own == 1 ? null : own - 1);
    open--;
  }

  synchronized int open() {
    return open;
  }
}
