package org.kaitei.query.ledger;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.kaitei.query.views.Version;
import org.kaitei.query.views.ViewsAt;

/** The entries of the ledger in their order. */
public final class LedgerEntries {

  /** Who reads few is not kept waiting for many; who reads on is given more and more at once. */
  private static final int MOST_AT_ONCE = 32;

  private LedgerEntries() {}

  /**
   * From a position on back to the first, read from the store no further than they are asked for.
   *
   * @param fromPosition the newest that is wanted, if it is visible; {@link Long#MAX_VALUE} for all
   */
  public static Stream<LedgerEntry> newestFirst(ViewsAt views, long fromPosition) {
    return Stream.iterate(
            Reach.endingWith(newestStretch(views, fromPosition)), Reach::isThere, Reach::older)
        .map(reach -> reach.entries(views))
        .flatMap(List::stream)
        .filter(entry -> entry.position() <= fromPosition && entry.isVisibleAt(views.mark()));
  }

  /**
   * The last stretch that anything is visible of, -1 for none. It is looked for from the end of the
   * ledger backwards in ever longer strides, since most who ask ask about now. The stretch that the
   * next event will be in is among those that are looked at.
   */
  private static long newestStretch(ViewsAt views, long fromPosition) {
    long next = views.store().place().position() + 1;
    long at = LedgerView.number(Math.min(fromPosition, next));
    long hidden = at + 1;
    for (long stride = 1; at >= 0 && !isSeen(views, at); stride *= 2) {
      hidden = at;
      at -= stride;
    }
    long seen = Math.max(at, -1);
    while (hidden - seen > 1) {
      long middle = seen + (hidden - seen) / 2;
      if (isSeen(views, middle)) {
        seen = middle;
      } else {
        hidden = middle;
      }
    }
    return seen;
  }

  private static boolean isSeen(ViewsAt views, long stretch) {
    return views
        .find(LedgerView.KIND.of(stretch))
        .filter(found -> found.state().entries().getFirst().isVisibleAt(views.mark()))
        .isPresent();
  }

  /** Some stretches that are read at once. */
  private record Reach(long first, long last) {

    static Reach endingWith(long stretch) {
      return new Reach(stretch, stretch);
    }

    boolean isThere() {
      return last >= 0;
    }

    Reach older() {
      long length = Math.min(MOST_AT_ONCE, 2 * (last - first + 1));
      return new Reach(Math.max(0, first - length), first - 1);
    }

    List<LedgerEntry> entries(ViewsAt views) {
      List<Long> numbers = LongStream.rangeClosed(first, last).boxed().toList();
      Map<String, Version<LedgerView>> found = views.all(LedgerView.KIND, numbers);
      return numbers.stream()
          .map(number -> found.get(number.toString()))
          .filter(Objects::nonNull)
          .map(version -> version.state().entries())
          .flatMap(Collection::stream)
          .toList()
          .reversed();
    }
  }
}
