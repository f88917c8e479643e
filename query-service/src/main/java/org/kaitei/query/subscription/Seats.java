package org.kaitei.query.subscription;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.kaitei.ledger.Refusal;
import org.kaitei.query.question.Question;

/**
 * How many streams are open, in all and of each visitor, so that nobody takes all there are. Many
 * streams of one view cost little; each view costs an answer whenever it may have changed.
 */
public final class Seats {

  /**
   * @param most streams in all
   * @param mostOfOne streams of one visitor
   * @param mostViewsOfStranger different views that a visitor without an account follows
   */
  public record Limits(int most, int mostOfOne, int mostViewsOfStranger) {

    private static final int MOST = 10_000;

    /** What an open stream takes, as measured (docs/performance.md), and a little more. */
    private static final long BYTES_OF_ONE = 128 << 10;

    /**
     * As many streams as leave half of the memory to everything else.
     *
     * @param heap in bytes
     */
    public static int mostIn(long heap) {
      return (int) Math.min(MOST, heap / 2 / BYTES_OF_ONE);
    }
  }

  /**
   * @param account whether they have signed in, or are whoever comes from an address
   */
  record Visitor(String name, boolean account) {}

  private final Limits limits;
  private final Map<Visitor, Map<Question<?>, Integer>> taken = new HashMap<>();
  private int open;

  Seats(Limits limits) {
    this.limits = limits;
  }

  /**
   * Takes one, which is to be left later.
   *
   * @throws Refusal {@code too-many-subscriptions}
   */
  synchronized void take(Visitor visitor, Question<?> view) {
    require(open, limits.most);
    Map<Question<?>, Integer> own = taken.getOrDefault(visitor, Map.of());
    require(own.values().stream().mapToInt(Integer::intValue).sum(), limits.mostOfOne);
    if (!visitor.account && !own.containsKey(view)) {
      require(own.size(), limits.mostViewsOfStranger);
    }
    taken.computeIfAbsent(visitor, none -> new HashMap<>()).merge(view, 1, Integer::sum);
    open++;
  }

  private static void require(int now, int limit) {
    if (now >= limit) {
      throw new Refusal(
          Refusal.Kind.NOT_YET, "too-many-subscriptions", Map.of("limit", limit), List.of());
    }
  }

  synchronized void leave(Visitor visitor, Question<?> view) {
    taken.computeIfPresent(
        visitor,
        (who, own) -> {
          own.computeIfPresent(view, (what, streams) -> streams == 1 ? null : streams - 1);
          return own.isEmpty() ? null : own;
        });
    open--;
  }

  synchronized int open() {
    return open;
  }
}
