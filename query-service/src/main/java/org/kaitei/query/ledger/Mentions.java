package org.kaitei.query.ledger;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kaitei.indicator.IndicatorId;
import org.kaitei.plan.PlanId;
import org.kaitei.query.views.Version;
import org.kaitei.query.views.ViewKey;
import org.kaitei.query.views.ViewsAt;

/**
 * What is said of a plan or of some indicators, in the whole ledger.
 *
 * @param plan null for none
 */
public record Mentions(@Nullable PlanId plan, Set<IndicatorId> indicators) {

  private static final Comparator<Long> NEWEST_FIRST = Comparator.reverseOrder();

  boolean isIn(LedgerEntry entry) {
    return (plan != null && plan.equals(entry.plan())) || indicators.contains(entry.indicator());
  }

  /**
   * The stretches that may hold any of it, newest first. All that do are known up to where the
   * first list of them is cut; before that only in which parts of the ledger they are.
   *
   * @param end the last that is wanted
   */
  Stream<Long> newestFirst(ViewsAt views, long end) {
    List<MentionsView> all = read(views);
    long cut =
        all.stream()
            .filter(MentionsView::isCut)
            .mapToLong(mentions -> mentions.newest().getFirst())
            .max()
            .orElse(0);
    Stream<Long> known =
        numbers(all.stream().map(MentionsView::newest))
            .filter(stretch -> stretch >= cut && stretch <= end);
    Stream<Long> before =
        numbers(all.stream().map(MentionsView::parts))
            .flatMap(Mentions::stretches)
            .filter(stretch -> stretch < cut && stretch <= end);
    return Stream.concat(known, before);
  }

  private List<MentionsView> read(ViewsAt views) {
    Stream<ViewKey<MentionsView>> keys =
        Stream.concat(
            Stream.ofNullable(plan).map(MentionsView::of),
            indicators.stream().map(MentionsView::of));
    return views.all(MentionsView.KIND, keys.map(ViewKey::id).toList()).values().stream()
        .map(Version::state)
        .toList();
  }

  private static Stream<Long> numbers(Stream<? extends Collection<Long>> some) {
    return some.flatMap(Collection::stream).distinct().sorted(NEWEST_FIRST);
  }

  private static Stream<Long> stretches(long part) {
    long first = part * MentionsView.LENGTH;
    return LongStream.range(0, MentionsView.LENGTH)
        .mapToObj(n -> first + MentionsView.LENGTH - 1 - n);
  }
}
