package org.kaitei.command.sheet;

import java.util.List;
import org.kaitei.command.ledger.Answered;
import org.kaitei.ledger.Refusal.Fault;
import org.kaitei.ledger.StreamId;

/**
 * What a file did, or in a dry run would do.
 *
 * @param revision the sheet's last number
 * @param recorded how many events
 */
record ImportOutcome(
    StreamId stream, long revision, boolean dryRun, int recorded, List<LineOutcome> lines)
    implements Answered {

  @Override
  public boolean changed() {
    return recorded > 0 && !dryRun;
  }

  /** The codes of the warnings that nobody has acknowledged yet. */
  List<String> toAcknowledge() {
    return LineOutcome.unacknowledged(lines).stream().map(Fault::code).distinct().sorted().toList();
  }
}
