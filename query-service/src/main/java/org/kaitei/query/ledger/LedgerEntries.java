package org.kaitei.query.ledger;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
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
    return InChunks.of(
            Candidates.ALL.newestFirst(LedgerEnd.of(views, fromPosition).stretch(), null))
        .flatMap(numbers -> stretches(views, numbers))
        .flatMap(stretch -> stretch.entries().reversed().stream())
        .filter(entry -> entry.position() <= fromPosition && entry.isVisibleAt(views.mark()));
  }

  private static Stream<LedgerView> stretches(ViewsAt views, List<Long> numbers) {
    Map<String, Version<LedgerView>> found = views.all(LedgerView.KIND, numbers);
    return numbers.stream()
        .map(number -> found.get(number.toString()))
        .filter(Objects::nonNull)
        .map(Version::state);
  }
}
