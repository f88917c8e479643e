package org.kaitei.query.views;

/** Names one view: {@code indicator/kumamoto-1}. */
public record ViewKey<V extends View<V>>(ViewKind<V> kind, String id) {

  public String documentId() {
    return kind.name() + "/" + id;
  }
}
