package org.kaitei.query.ledger;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kaitei.query.views.Version;
import org.kaitei.query.views.ViewsAt;

/**
 * Where the ledger ends for who reads it as of a moment, or up to a position.
 *
 * @param stretch the last that anything is visible of; -1 for none
 * @param position the last that is visible; 0 for none
 */
record LedgerEnd(long stretch, long position) {

  private static final LedgerEnd NOTHING = new LedgerEnd(-1, 0);

  static LedgerEnd of(ViewsAt views) {
    return of(views, Long.MAX_VALUE);
  }

  /**
   * The last position before a moment.
   *
   * @param moment null for the beginning of time
   */
  static long before(@Nullable Instant moment, ViewsAt views) {
    return moment == null ? 0 : of(views.until(moment.minusNanos(1))).position;
  }

  /**
   * It is looked for from the end of the ledger backwards in ever longer strides, since most who
   * ask ask about now. The stretch that the next event will be in is among those that are looked
   * at.
   */
  static LedgerEnd of(ViewsAt views, long upTo) {
    long next = views.store().place().position() + 1;
    long hidden = LedgerView.number(Math.min(upTo, next)) + 1;
    LedgerEnd seen = NOTHING;
    for (long stride = 1, at = hidden - 1; at >= 0; at -= stride, stride *= 2) {
      seen = in(views, at, upTo);
      if (seen != NOTHING) {
        break;
      }
      hidden = at;
    }
    while (hidden - seen.stretch > 1) {
      long middle = seen.stretch + (hidden - seen.stretch) / 2;
      LedgerEnd found = in(views, middle, upTo);
      if (found == NOTHING) {
        hidden = middle;
      } else {
        seen = found;
      }
    }
    return seen;
  }

  private static LedgerEnd in(ViewsAt views, long stretch, long upTo) {
    Optional<Version<LedgerView>> found = views.find(LedgerView.KIND.of(stretch));
    return found.stream()
        .flatMap(version -> version.state().entries().reversed().stream())
        .filter(entry -> entry.position() <= upTo && entry.isVisibleAt(views.mark()))
        .findFirst()
        .map(entry -> new LedgerEnd(stretch, entry.position()))
        .orElse(NOTHING);
  }
}
