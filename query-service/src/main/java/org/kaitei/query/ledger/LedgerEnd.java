package org.kaitei.query.ledger;

import org.kaitei.query.views.ViewsAt;

/** Where the ledger ends for who reads it as of a moment. */
final class LedgerEnd {

  private LedgerEnd() {}

  /**
   * The last stretch that anything up to the position is visible of, -1 for none. It is looked for
   * from the end of the ledger backwards in ever longer strides, since most who ask ask about now.
   * The stretch that the next event will be in is among those that are looked at.
   */
  static long stretch(ViewsAt views, long position) {
    long next = views.store().place().position() + 1;
    long at = LedgerView.number(Math.min(position, next));
    long hidden = at + 1;
    for (long stride = 1; at >= 0 && !isSeen(views, at); stride *= 2) {
      hidden = at;
      at -= stride;
    }
    long seen = Math.max(at, -1);
    while (hidden - seen > 1) {
      long middle = seen + (hidden - seen) / 2;
      if (isSeen(views, middle)) {
        seen = middle;
      } else {
        hidden = middle;
      }
    }
    return seen;
  }

  private static boolean isSeen(ViewsAt views, long stretch) {
    return views
        .find(LedgerView.KIND.of(stretch))
        .filter(found -> found.state().entries().getFirst().isVisibleAt(views.mark()))
        .isPresent();
  }
}
