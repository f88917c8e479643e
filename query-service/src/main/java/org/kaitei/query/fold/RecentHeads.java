package org.kaitei.query.fold;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.kaitei.query.views.Version;
import org.kaitei.query.views.ViewKey;
import org.kaitei.query.views.ViewStore;

/** The newest versions of the views that changed last, so that most need not be read again. */
final class RecentHeads {

  private static final int MOST = 2000;

  private final ViewStore store;
  private final Map<String, Version<?>> recent =
      new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Version<?>> eldest) {
          return size() > MOST;
        }
      };

  RecentHeads(ViewStore store) {
    this.store = store;
  }

  /** The newest versions of those views that exist, by document id. */
  Map<String, Version<?>> of(Collection<ViewKey<?>> views) {
    Map<String, Version<?>> heads = new HashMap<>();
    List<ViewKey<?>> unknown = views.stream().filter(v -> !known(v, heads)).toList();
    heads.putAll(store.heads(unknown));
    return heads;
  }

  private boolean known(ViewKey<?> view, Map<String, Version<?>> heads) {
    Version<?> head = recent.get(view.documentId());
    if (head != null) {
      heads.put(view.documentId(), head);
    }
    return head != null;
  }

  void remember(Version<?> head) {
    recent.put(head.key().documentId(), head);
  }
}
