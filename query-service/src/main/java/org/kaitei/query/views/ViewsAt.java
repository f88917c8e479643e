package org.kaitei.query.views;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * All views as they were at one moment.
 *
 * @param mark transactions recorded later are not visible
 */
public record ViewsAt(ViewStore store, Instant mark) {

  /** All views as they were then, but never later than at this moment. */
  public ViewsAt until(Instant then) {
    return then.isAfter(mark) ? this : new ViewsAt(store, then);
  }

  /** The view's version, unless its first event was recorded later or never. */
  public <V extends View<V>> Optional<Version<V>> find(ViewKey<V> key) {
    return Optional.ofNullable(all(List.of(key)).get(key.id()));
  }

  /** Those of the views that exist, by their ids. */
  public <V extends View<V>> Map<String, Version<V>> all(ViewKind<V> kind, Collection<?> ids) {
    return all(ids.stream().map(kind::of).distinct().toList());
  }

  private <V extends View<V>> Map<String, Version<V>> all(List<ViewKey<V>> keys) {
    Lookups.note(keys);
    Map<String, Version<V>> visible = new HashMap<>();
    FormerVersions<V> former = new FormerVersions<>(store, mark);
    Map<String, Version<?>> heads = store.heads(keys);
    for (ViewKey<V> key : keys) {
      @SuppressWarnings("unchecked") // the store reads each document as its key's kind
      var head = (Version<V>) heads.get(key.documentId());
      if (head != null && (head.visibleAt(mark) || !key.kind().keepsVersions())) {
        visible.put(key.id(), head);
      } else if (head != null) {
        former.lookBefore(head);
      }
    }
    visible.putAll(former.find());
    return visible;
  }
}
