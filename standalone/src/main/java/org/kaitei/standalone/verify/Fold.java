package org.kaitei.standalone.verify;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.kaitei.ledger.EventJson;
import org.kaitei.ledger.RecordedEvent;
import org.kaitei.query.fold.Refold;
import org.kaitei.query.fold.Views;
import org.kaitei.query.views.Version;
import org.kaitei.query.views.ViewStore;

/**
 * Folds the ledger anew, in memory, and compares every version of every view with what is stored. A
 * view of which only the newest version is kept may have been written beyond the place when Kaitei
 * was killed; it is compared where the ledger reaches it.
 */
final class Fold {
  private static final int AT_ONCE = 200;

  private final ViewStore store;
  private final List<Version<?>> replaced = new ArrayList<>();
  private final Refold refold = new Refold(replaced::add);
  private final Map<String, Version<?>> ahead = new HashMap<>();
  private final Set<String> views = new HashSet<>();
  private long compared;

  Fold(ViewStore store) {
    this.store = store;
  }

  /** An event at or before the place. */
  void after(RecordedEvent event) {
    refold.after(event);
    if (replaced.size() >= AT_ONCE) {
      compare(replaced);
      replaced.clear();
    }
  }

  /** All up to the place is folded, and must be what is stored. */
  void atPlace() {
    compare(replaced);
    List<Version<?>> newest = List.copyOf(refold.newest());
    for (int from = 0; from < newest.size(); from += AT_ONCE) {
      compare(newest.subList(from, Math.min(newest.size(), from + AT_ONCE)));
    }
    newest.forEach(version -> views.add(version.key().documentId()));
  }

  /** An event beyond the place. */
  void beyond(RecordedEvent event) {
    if (ahead.isEmpty()) {
      return;
    }
    refold.after(event);
    for (Version<?> now : refold.newest(Views.changedBy(event))) {
      Version<?> stored = ahead.get(now.key().documentId());
      if (stored != null && stored.position() == now.position()) {
        require(same(now, stored), now);
        ahead.remove(now.key().documentId());
      }
    }
  }

  /**
   * @return how many documents were compared
   */
  long end() {
    ahead.values().forEach(stored -> require(false, stored));
    return compared;
  }

  /** The document ids of all views that the ledger makes up to the place. */
  Collection<String> views() {
    return views;
  }

  private void compare(Collection<Version<?>> expected) {
    Map<String, Version<?>> stored = store.numbered(expected);
    for (Version<?> version : expected) {
      if (!isAhead(version)) {
        require(same(version, stored.get(numbered(version))), version);
      }
      compared++;
    }
  }

  private boolean isAhead(Version<?> version) {
    if (version.key().kind().keepsVersions()) {
      return false;
    }
    Version<?> head = store.heads(List.of(version.key())).get(version.key().documentId());
    boolean beyond = head != null && head.position() > version.position();
    if (beyond) {
      ahead.put(version.key().documentId(), head);
    }
    return beyond;
  }

  private static void require(boolean holds, Version<?> version) {
    if (!holds) {
      throw new Difference(
          version.position(),
          "the view " + numbered(version) + " is not what the ledger makes of it");
    }
  }

  private static String numbered(Version<?> version) {
    return version.key().documentId() + "@" + version.n();
  }

  private static boolean same(Version<?> expected, Version<?> stored) {
    return stored != null
        && stored.position() == expected.position()
        && stored.recordedAt().equals(expected.recordedAt())
        && stored.trail().equals(expected.trail())
        && json(stored).equals(json(expected));
  }

  /** As JSON, because a decimal that was stored comes back as the text it was stored as. */
  private static String json(Version<?> version) {
    return EventJson.mapper().writeValueAsString(version.state());
  }
}
