package org.kaitei.query.views;

import java.time.Instant;

/** Where questions begin: fixes what is visible before any view is read. */
public final class ViewReader {

  private final ViewStore store;

  public ViewReader(ViewStore store) {
    this.store = store;
  }

  /** How far the views were folded. */
  public Place place() {
    return store.place();
  }

  /** How far the views were folded, and since which beginning. */
  public Reached reached() {
    return store.reached();
  }

  /**
   * What changes whenever the views begin anew, and with it all that was ever read from them; null
   * while they have not begun.
   */
  public String begun() {
    return store.begun();
  }

  /** The views now: up to the place. Half a transaction is never among them. */
  public ViewsAt now() {
    return new ViewsAt(store, place().recordedAt());
  }

  /**
   * The views as of then, or up to the place when that is earlier, so that an answer once given
   * never changes.
   *
   * @param asOf null for now
   */
  public ViewsAt at(Instant asOf) {
    if (asOf != null && Lookups.knowsVisible(asOf)) {
      return new ViewsAt(store, asOf);
    }
    ViewsAt now = now();
    return asOf == null || asOf.isAfter(now.mark()) ? now : new ViewsAt(store, asOf);
  }
}
