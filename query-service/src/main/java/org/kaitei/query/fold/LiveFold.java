package org.kaitei.query.fold;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.kaitei.ledger.RecordedEvent;
import org.kaitei.query.views.Place;
import org.kaitei.query.views.Version;
import org.kaitei.query.views.ViewKey;
import org.kaitei.query.views.ViewStore;
import org.kaitei.query.views.ViewStore.Replacement;

/**
 * Folds transactions into the stored views and then moves the place behind them. When another
 * instance does the same, one of the two fails before it moves the place, and what it has written
 * by then is what the other writes too.
 */
final class LiveFold {

  private final ViewStore store;
  private final RecentHeads heads;
  private Place place;

  private LiveFold(ViewStore store) {
    this.store = store;
    heads = new RecentHeads(store);
    place = store.place();
  }

  /** Goes on where the stored views end. */
  static LiveFold of(ViewStore store) {
    store.prepare();
    return new LiveFold(store);
  }

  Place place() {
    return place;
  }

  /**
   * @param transactions whole ones, the next after the place
   * @param end the place behind them
   * @throws org.kaitei.query.views.FoldedElsewhere when another instance has folded meanwhile; this
   *     object is of no more use then
   */
  void fold(List<RecordedEvent> transactions, Place end) {
    Map<String, Version<?>> before = heads.of(changedBy(transactions));
    List<Version<?>> replaced = new ArrayList<>();
    Refold refold = new Refold(new HashMap<>(before), replaced::add);
    transactions.forEach(refold::after);
    store.keep(replaced);
    store.replace(replacements(before, refold));
    store.move(place, end);
    refold.newest().forEach(heads::remember);
    place = end;
  }

  private static Set<ViewKey<?>> changedBy(List<RecordedEvent> transactions) {
    Set<ViewKey<?>> changed = new LinkedHashSet<>();
    transactions.forEach(event -> changed.addAll(Views.changedBy(event)));
    return changed;
  }

  private static List<Replacement> replacements(Map<String, Version<?>> before, Refold refold) {
    List<Replacement> replacements = new ArrayList<>();
    for (Version<?> now : refold.newest()) {
      Version<?> then = before.get(now.key().documentId());
      if (now != then) {
        replacements.add(new Replacement(then == null ? 0 : then.n(), now));
      }
    }
    return replacements;
  }
}
