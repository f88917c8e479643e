package org.kaitei.query.ledger;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.kaitei.query.views.Version;
import org.kaitei.query.views.ViewsAt;

/**
 * The stretches of the ledger that were read before, made ready to be searched. One that is full
 * never changes, so that a search reads from the store hardly more than the last.
 */
final class KnownLedger {

  /** Of characters. As many as some ten thousand events take. */
  private static final long MOST = 24_000_000;

  private final Cache<Key, List<Searched>> known =
      Caffeine.newBuilder().maximumWeight(MOST).weigher(KnownLedger::weight).build();

  private final KnownRecorders recorders;

  /**
   * @param recorders hear of whoever stands in what is read
   */
  KnownLedger(KnownRecorders recorders) {
    this.recorders = recorders;
  }

  /** A stretch, in views that go back to one beginning. */
  private record Key(String begun, long number) {}

  private static int weight(Key key, List<Searched> stretch) {
    return stretch.stream().mapToInt(Searched::weight).sum();
  }

  /**
   * What the stretches hold, in the order of their numbers as they are given; within each the
   * newest comes first. What is not visible yet may be among it.
   *
   * @param begun the beginning of the views, read before anything else of them was
   * @param whole the last position that is known to be visible
   */
  List<Searched> read(ViewsAt views, String begun, long whole, List<Long> numbers) {
    Map<Long, List<Searched>> found = new HashMap<>();
    List<Long> missing = new ArrayList<>();
    for (Long number : numbers) {
      List<Searched> stretch = known.getIfPresent(new Key(begun, number));
      if (stretch == null) {
        missing.add(number);
      } else {
        found.put(number, stretch);
      }
    }
    Map<String, Version<LedgerView>> stored = views.all(LedgerView.KIND, missing);
    for (Long number : missing) {
      List<Searched> stretch = searched(stored.get(number.toString()));
      stretch.forEach(searched -> recorders.note(begun, searched.entry()));
      if (LedgerView.end(number) <= whole) {
        known.put(new Key(begun, number), stretch);
      }
      found.put(number, stretch);
    }
    return numbers.stream().flatMap(number -> found.get(number).stream()).toList();
  }

  /** Whether it need not be read from the store. */
  boolean isAtHand(String begun, long number) {
    return known.getIfPresent(new Key(begun, number)) != null;
  }

  private static List<Searched> searched(Version<LedgerView> stretch) {
    return stretch == null
        ? List.of()
        : stretch.state().entries().reversed().stream().map(Searched::of).toList();
  }
}
