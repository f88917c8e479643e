package org.kaitei.query.fold;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.kaitei.ledger.RecordedEvent;
import org.kaitei.query.views.Version;
import org.kaitei.query.views.View;
import org.kaitei.query.views.ViewKey;

/**
 * Folds events into views in memory: from nothing, to say what the stored views should be, or on
 * from stored ones.
 */
public final class Refold {

  private final Map<String, Version<?>> newest;
  private final Consumer<Version<?>> replaced;

  /**
   * @param replaced is given each version that is kept although it is no longer the newest
   */
  public Refold(Consumer<Version<?>> replaced) {
    this(new LinkedHashMap<>(), replaced);
  }

  /**
   * @param newest where to go on from, by document id; it is changed
   */
  Refold(Map<String, Version<?>> newest, Consumer<Version<?>> replaced) {
    this.newest = newest;
    this.replaced = replaced;
  }

  /** The events must come in the order of their positions. */
  public void after(RecordedEvent event) {
    Map<ViewKey<?>, List<RecordedEvent>> concerned = new LinkedHashMap<>();
    for (RecordedEvent part : event.parts()) {
      for (ViewKey<?> view : Views.changedBy(part)) {
        concerned.computeIfAbsent(view, key -> new ArrayList<>()).add(part);
      }
    }
    concerned.forEach((view, parts) -> fold(view, parts));
  }

  private <V extends View<V>> void fold(ViewKey<V> view, List<RecordedEvent> parts) {
    @SuppressWarnings("unchecked") // put there under the same key
    var stored = (Version<V>) newest.get(view.documentId());
    Version<V> before = stored == null ? Version.beginning(view) : stored;
    Version<V> now = before.after(parts);
    if (stored != null && now.n() > before.n() && view.kind().keepsVersions()) {
      replaced.accept(before);
    }
    newest.put(view.documentId(), now);
  }

  /** The newest version of each view. */
  public Collection<Version<?>> newest() {
    return newest.values();
  }

  /** The newest versions of those of the views that there are. */
  public List<Version<?>> newest(Collection<ViewKey<?>> views) {
    List<Version<?>> found = new ArrayList<>();
    for (ViewKey<?> view : views) {
      Version<?> version = newest.get(view.documentId());
      if (version != null) {
        found.add(version);
      }
    }
    return found;
  }
}
