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
  private final Map<ViewKey<V>, String> last = new HashMap<>();
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
      Map<String, Instant> times = store.formerTimes(open.stream().map(Span::middleId).toList());
      List<Span<V>> halves = new ArrayList<>();
      for (Span<V> span : open) {
        halves.add(halved(span, times.get(span.middleId())));
      }
      halves.removeIf(span -> span.from() > span.to());
      open = halves;
    }
    return read();
  }

  private Span<V> halved(Span<V> span, Instant recordedAt) {
    if (recordedAt == null) {
      throw new IllegalStateException("the views have lost " + span.middleId());
    }
    if (recordedAt.isAfter(mark)) {
      return new Span<>(span.key(), span.from(), span.middle() - 1);
    }
    last.put(span.key(), span.middleId());
    return new Span<>(span.key(), span.middle() + 1, span.to());
  }

  private Map<String, Version<V>> read() {
    Map<String, Document> stored = store.former(last.values());
    Map<String, Version<V>> found = new HashMap<>();
    last.forEach((key, id) -> found.put(key.id(), ViewBson.read(key, stored.get(id))));
    return found;
  }
}
