package org.kaitei.query.views;

/**
 * A kind of view.
 *
 * @param name stands before the slash in each document's id
 * @param empty what the first event is folded into
 * @param keepsVersions false for a view whose entries carry their own time and never change
 */
public record ViewKind<V extends View<V>>(
    String name, Class<V> type, V empty, boolean keepsVersions) {

  public ViewKey<V> of(Object id) {
    return new ViewKey<>(this, id.toString());
  }
}
