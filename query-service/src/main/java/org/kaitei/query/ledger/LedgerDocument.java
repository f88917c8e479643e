package org.kaitei.query.ledger;

import java.time.Instant;
import java.util.List;
import org.kaitei.query.question.Answer;

/**
 * A page of what fits, newest first. An event that was split since it was stored is on it with all
 * of its parts that fit.
 *
 * @param next the {@code before} of the next page; null at the end
 * @param version the position of the last event of the ledger
 */
public record LedgerDocument(List<LedgerEntry> entries, Long next, Instant asOf, long version)
    implements Answer {

  /** How many events there are on it. */
  public long events() {
    return entries.stream().mapToLong(LedgerEntry::position).distinct().count();
  }
}
