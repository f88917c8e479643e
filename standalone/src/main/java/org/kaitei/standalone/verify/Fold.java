package org.kaitei.standalone.verify;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.kaitei.ledger.EventJson;
import org.kaitei.ledger.RecordedEvent;
import org.kaitei.query.fold.Refold;
import org.kaitei.query.views.Version;
import org.kaitei.query.views.ViewStore;

/**
 * Folds the ledger anew, in memory, and compares every version of every view with what is stored.
 */
final class Fold {
  private static final int AT_ONCE = 200;

  private final ViewStore store;
  private final List<Version<?>> replaced = new ArrayList<>();
  private final Refold refold = new Refold(replaced::add);
  private long compared;

  Fold(ViewStore store) {
    this.store = store;
  }

  void after(RecordedEvent event) {
    refold.after(event);
    if (replaced.size() >= AT_ONCE) {
      compare(replaced);
      replaced.clear();
    }
  }

  /** Compares what is left, and tells how many documents there were. */
  long end() {
    compare(replaced);
    List<Version<?>> newest = List.copyOf(refold.newest());
    for (int from = 0; from < newest.size(); from += AT_ONCE) {
      compare(newest.subList(from, Math.min(newest.size(), from + AT_ONCE)));
    }
    return compared;
  }

  /** The document ids of all views that the ledger makes. */
  Collection<String> views() {
    return refold.newest().stream().map(version -> version.key().documentId()).toList();
  }

  private void compare(Collection<Version<?>> expected) {
    Map<String, Version<?>> stored = store.numbered(expected);
    for (Version<?> version : expected) {
      String id = version.key().documentId() + "@" + version.n();
      if (!same(version, stored.get(id))) {
        throw new Difference(
            version.position(), "the view " + id + " is not what the ledger makes of it");
      }
      compared++;
    }
  }

  private static boolean same(Version<?> expected, Version<?> stored) {
    return stored != null
        && stored.position() == expected.position()
        && stored.recordedAt().equals(expected.recordedAt())
        && json(stored).equals(json(expected));
  }

  /** As JSON, because a decimal that was stored comes back as the text it was stored as. */
  private static String json(Version<?> version) {
    return EventJson.mapper().writeValueAsString(version.state());
  }
}
