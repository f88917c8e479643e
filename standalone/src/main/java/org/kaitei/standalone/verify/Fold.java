package org.kaitei.standalone.verify;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.kaitei.ledger.EventJson;
import org.kaitei.ledger.RecordedEvent;
import org.kaitei.query.fold.Views;
import org.kaitei.query.views.Version;
import org.kaitei.query.views.ViewKey;
import org.kaitei.query.views.ViewStore;

/**
 * Folds the ledger anew, in memory, and compares every version of every view with what is stored.
 */
final class Fold {
  private static final int AT_ONCE = 200;

  private final ViewStore store;
  private final Map<String, Version<?>> newest = new HashMap<>();
  private final List<Version<?>> replaced = new ArrayList<>();
  private long compared;

  Fold(ViewStore store) {
    this.store = store;
  }

  void after(RecordedEvent event) {
    for (ViewKey<?> key : Views.changedBy(event)) {
      Version<?> before = newest.getOrDefault(key.documentId(), Version.beginning(key));
      Version<?> now = before.after(event);
      newest.put(key.documentId(), now);
      if (before.n() > 0 && now.n() > before.n() && key.kind().keepsVersions()) {
        replaced.add(before);
      }
    }
    if (replaced.size() >= AT_ONCE) {
      compare(replaced);
      replaced.clear();
    }
  }

  /** Compares what is left, and how many documents there were. */
  long end() {
    compare(replaced);
    List<Version<?>> all = List.copyOf(newest.values());
    for (int from = 0; from < all.size(); from += AT_ONCE) {
      compare(all.subList(from, Math.min(all.size(), from + AT_ONCE)));
    }
    return compared;
  }

  /** Whether the ledger knows a view of this document id. */
  boolean knows(String documentId) {
    return newest.containsKey(documentId);
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
