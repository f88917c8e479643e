package org.kaitei.query.views;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bson.Document;

/**
 * Finds the last versions that were recorded up to a mark, of several views at once: each round
 * halves what is left of all of them with one request, because an embedded store finds documents by
 * their ids only.
 */
final class FormerVersions<V extends View<V>> {

  private final ViewStore store;
  private final Instant mark;
  private final Map<String, Version<V>> found = new HashMap<>();
  private List<Span<V>> open = new ArrayList<>();

  FormerVersions(ViewStore store, Instant mark) {
    this.store = store;
    this.mark = mark;
  }

  /** Versions {@code from} to {@code to} of the view have not been ruled out. */
  private record Span<V extends View<V>>(ViewKey<V> key, int from, int to) {

    int middle() {
      return (from + to + 1) / 2;
    }

    String middleId() {
      return ViewBson.formerId(key.documentId(), middle());
    }
  }

  void lookBefore(Version<V> head) {
    open.add(new Span<>(head.key(), 1, head.n() - 1));
  }

  Map<String, Version<V>> find() {
    open.removeIf(span -> span.from() > span.to());
    while (!open.isEmpty()) {
      Map<String, Document> middles = store.former(open.stream().map(Span::middleId).toList());
      List<Span<V>> halves = new ArrayList<>();
      for (Span<V> span : open) {
        halves.add(halved(span, middles.get(span.middleId())));
      }
      halves.removeIf(span -> span.from() > span.to());
      open = halves;
    }
    return found;
  }

  private Span<V> halved(Span<V> span, Document stored) {
    if (stored == null) {
      throw new IllegalStateException("the views have lost " + span.middleId());
    }
    Version<V> middle = ViewBson.read(span.key(), stored);
    if (!middle.visibleAt(mark)) {
      return new Span<>(span.key(), span.from(), span.middle() - 1);
    }
    found.put(span.key().id(), middle);
    return new Span<>(span.key(), span.middle() + 1, span.to());
  }
}
