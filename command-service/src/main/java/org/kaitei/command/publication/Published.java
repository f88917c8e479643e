package org.kaitei.command.publication;

import java.util.List;
import org.kaitei.command.ledger.Answered;
import org.kaitei.ledger.StreamId;

/**
 * A publication as a command is answered with it.
 *
 * @param revision the sheet's last number
 * @param changed false when the sheet was published so before
 * @param number counts the publications of the sheet, from 1
 * @param position the last event of the ledger that it shows
 */
record Published(
    int year, StreamId stream, long revision, boolean changed, int number, long position)
    implements Answered {

  /** Several sheets of a plan, published together. */
  record Together(StreamId stream, List<Published> publications) implements Answered {

    @Override
    public boolean changed() {
      return publications.stream().anyMatch(Published::changed);
    }
  }
}
