package org.kaitei.command.sheet;

import org.kaitei.ledger.StreamId;

/** Which was said later: something that a row shows, or the sheet's row itself. */
@FunctionalInterface
public interface ReportOrder {

  /**
   * @param stream of the indicator or the plan
   * @param revision of that stream, which said it
   */
  boolean isLater(StreamId stream, long revision, Sheet.Standing row);
}
