package org.kaitei.query.ledger;

import java.time.Instant;
import java.util.Set;
import org.kaitei.query.question.Answer;

/**
 * How many events fit.
 *
 * @param all whether none fits besides; else there are at least as many
 * @param recorders who is known to have recorded anything by then, whether it fits or not: whoever
 *     stands in a full stretch where the store can tell so, else whoever stands in what was read
 *     since the start
 * @param version the position of the last event of the ledger
 */
public record HitsDocument(
    long events, boolean all, Set<String> recorders, Instant asOf, long version) implements Answer {

  /**
   * The same beside a page of what fits, which may have been looked for further back: there are
   * never fewer than it shows, and no others when it is the only one.
   *
   * @param first whether nothing newer fits than what is on the page
   */
  public HitsDocument beside(LedgerDocument page, boolean first) {
    if (all) {
      return this;
    }
    long shown = page.events();
    return first && page.next() == null
        ? new HitsDocument(shown, true, recorders, asOf, version)
        : new HitsDocument(Math.max(events, shown), false, recorders, asOf, version);
  }
}
