package org.kaitei.query.ledger;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.kaitei.query.views.Lookups;
import org.kaitei.query.views.Version;
import org.kaitei.query.views.ViewsAt;

/** The entries of the ledger, read no further than they are asked for. */
public final class LedgerEntries {

  private LedgerEntries() {}

  /**
   * From a position on back to the first.
   *
   * @param fromPosition the newest that is wanted, if it is visible; {@link Long#MAX_VALUE} for all
   */
  public static Stream<LedgerEntry> newestFirst(ViewsAt views, long fromPosition) {
    return visible(
            Candidates.ALL.newestFirst(LedgerEnd.of(views, fromPosition).stretch(), null), views)
        .filter(entry -> entry.position() <= fromPosition);
  }

  /**
   * The newest that say something of these. What stands at a position never changes, so that
   * whoever follows them is concerned by what is said of these later, and by nothing else.
   */
  public static List<LedgerEntry> newest(ViewsAt views, Mentions of, int most) {
    Stream<Long> stretches =
        of.newestFirst(views, Lookups.unnoted(() -> LedgerEnd.of(views).stretch()));
    return Lookups.unnoted(() -> visible(stretches, views).filter(of::isIn).limit(most).toList());
  }

  private static Stream<LedgerEntry> visible(Stream<Long> numbers, ViewsAt views) {
    return InChunks.of(numbers)
        .flatMap(some -> stretches(views, some))
        .flatMap(stretch -> stretch.entries().reversed().stream())
        .filter(entry -> entry.isVisibleAt(views.mark()));
  }

  private static Stream<LedgerView> stretches(ViewsAt views, List<Long> numbers) {
    Map<String, Version<LedgerView>> found = views.all(LedgerView.KIND, numbers);
    return numbers.stream()
        .map(number -> found.get(number.toString()))
        .filter(Objects::nonNull)
        .map(Version::state);
  }
}
