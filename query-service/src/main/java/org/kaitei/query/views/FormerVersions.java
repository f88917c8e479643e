package org.kaitei.query.views;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bson.Document;

/**
 * Finds the last versions that were recorded up to a mark, of several views at once: each round
 * follows the trails of all of them with one request, because an embedded store finds documents by
 * their ids only.
 */
final class FormerVersions<V extends View<V>> {
  private final ViewStore store;
  private final Instant mark;
  private final Map<ViewKey<V>, Integer> found = new HashMap<>();
  private Map<ViewKey<V>, Integer> open = new HashMap<>();

  FormerVersions(ViewStore store, Instant mark) {
    this.store = store;
    this.mark = mark;
  }

  void lookBefore(Version<V> head) {
    follow(head.key(), head.trail(), head.n());
  }

  private void follow(ViewKey<V> key, Trail trail, int n) {
    trail.back(n, mark).ifPresent(step -> (step.found() ? found : open).put(key, step.n()));
  }

  Map<String, Version<V>> find() {
    while (!open.isEmpty()) {
      Map<ViewKey<V>, Integer> nearer = open;
      open = new HashMap<>();
      Map<String, Trail> trails = store.trails(ids(nearer));
      nearer.forEach((key, n) -> follow(key, stored(trails, id(key, n)), n));
    }
    return read();
  }

  private Map<String, Version<V>> read() {
    Map<String, Document> documents = store.former(ids(found));
    Map<String, Version<V>> versions = new HashMap<>();
    found.forEach(
        (key, n) -> versions.put(key.id(), ViewBson.read(key, stored(documents, id(key, n)))));
    return versions;
  }

  private static <T> T stored(Map<String, T> stored, String id) {
    if (!stored.containsKey(id)) {
      throw new IllegalStateException("the views have lost " + id);
    }
    return stored.get(id);
  }

  private List<String> ids(Map<ViewKey<V>, Integer> numbers) {
    return numbers.entrySet().stream().map(e -> id(e.getKey(), e.getValue())).toList();
  }

  private String id(ViewKey<V> key, int n) {
    return ViewBson.formerId(key.documentId(), n);
  }
}
