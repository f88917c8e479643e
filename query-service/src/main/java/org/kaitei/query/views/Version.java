package org.kaitei.query.views;

import java.time.Instant;
import java.util.List;
import org.kaitei.ledger.RecordedEvent;

/**
 * A view as one transaction of the ledger left it.
 *
 * @param n 1, 2, 3, one for each transaction that changed the view
 * @param position of the last event that changed it
 * @param recordedAt of that event
 * @param trail by which the versions before are found; none for a view whose versions are not kept
 */
public record Version<V extends View<V>>(
    ViewKey<V> key, int n, long position, Instant recordedAt, Trail trail, V state) {

  /** The view before its first event. */
  public static <V extends View<V>> Version<V> beginning(ViewKey<V> key) {
    return new Version<>(key, 0, 0, Instant.EPOCH, Trail.NONE, key.kind().empty());
  }

  /** What was seen already changes nothing. */
  public Version<V> after(RecordedEvent event) {
    return after(event.parts());
  }

  /**
   * @param parts of one stored event: those that concern this view
   */
  public Version<V> after(List<RecordedEvent> parts) {
    RecordedEvent event = parts.getFirst();
    if (event.position() <= position) {
      return this;
    }
    V after = state;
    for (RecordedEvent part : parts) {
      after = after.after(part);
    }
    boolean another = !event.recordedAt().equals(recordedAt);
    int next = another ? n + 1 : n;
    Trail way =
        another && key.kind().keepsVersions() ? trail.after(next, event.recordedAt()) : trail;
    return new Version<>(key, next, event.position(), event.recordedAt(), way, after);
  }

  public boolean visibleAt(Instant mark) {
    return !recordedAt.isAfter(mark);
  }
}
