package org.kaitei.query.views;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.bson.Document;

/**
 * Finds the last versions that were recorded up to a mark, of several views at once: each round
 * asks with one request when some versions of each were recorded, because an embedded store finds
 * documents by their ids only. One view with ten thousand versions takes two rounds.
 */
final class FormerVersions<V extends View<V>> {

  /** In a round, over all views that are looked for. */
  private static final int MOST_ASKED = 100;

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

    /** Spread evenly, in their order; all of them when there are no more. */
    List<Integer> asked(int most) {
      long length = to - from + 1L;
      long parts = Math.min(most, length) + 1;
      return LongStream.range(1, parts)
          .mapToObj(part -> from + (int) (length * part / parts))
          .toList();
    }

    String id(int number) {
      return ViewBson.formerId(key.documentId(), number);
    }
  }

  void lookBefore(Version<V> head) {
    open.add(new Span<>(head.key(), 1, head.n() - 1));
  }

  Map<String, Version<V>> find() {
    open.removeIf(span -> span.from() > span.to());
    while (!open.isEmpty()) {
      int most = Math.max(1, MOST_ASKED / open.size());
      Map<String, Instant> times = store.formerTimes(idsAsked(most));
      List<Span<V>> left = new ArrayList<>();
      for (Span<V> span : open) {
        left.add(narrowed(span, most, times));
      }
      left.removeIf(span -> span.from() > span.to());
      open = left;
    }
    return read();
  }

  private List<String> idsAsked(int most) {
    return open.stream().flatMap(span -> span.asked(most).stream().map(span::id)).toList();
  }

  private Span<V> narrowed(Span<V> span, int most, Map<String, Instant> times) {
    int from = span.from();
    for (int asked : span.asked(most)) {
      Instant recordedAt = times.get(span.id(asked));
      if (recordedAt == null) {
        throw new IllegalStateException("the views have lost " + span.id(asked));
      }
      if (recordedAt.isAfter(mark)) {
        return new Span<>(span.key(), from, asked - 1);
      }
      last.put(span.key(), span.id(asked));
      from = asked + 1;
    }
    return new Span<>(span.key(), from, span.to());
  }

  private Map<String, Version<V>> read() {
    Map<String, Document> stored = store.former(last.values());
    Map<String, Version<V>> found = new HashMap<>();
    last.forEach((key, id) -> found.put(key.id(), ViewBson.read(key, stored.get(id))));
    return found;
  }
}
