package org.kaitei.query.fold;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.kaitei.ledger.RecordedEvent;
import org.kaitei.query.views.Version;
import org.kaitei.query.views.View;
import org.kaitei.query.views.ViewKey;

/** What events fold to, in memory. */
public record FoldedTo(Map<String, Version<?>> newest) {

  public static FoldedTo of(Iterable<RecordedEvent> events) {
    Refold refold = new Refold(replaced -> {});
    events.forEach(refold::after);
    return new FoldedTo(
        refold.newest().stream()
            .collect(Collectors.toMap(v -> v.key().documentId(), Function.identity())));
  }

  @SuppressWarnings("unchecked")
  public <V extends View<V>> V state(ViewKey<V> key) {
    var version = (Version<V>) newest.get(key.documentId());
    return version == null ? null : version.state();
  }
}
