package org.kaitei.query.ledger;

import java.time.Instant;
import java.util.List;
import org.kaitei.query.question.Answer;

/**
 * One event of the ledger.
 *
 * @param entries what it says: one entry, or one for each of its parts if it was split since
 * @param before the position of the event before it in its stream; null for the first
 * @param after the position of the event after it in its stream; null for the last
 * @param newest the position of the last event of the ledger that is next to it: its own, or that
 *     of the one after it
 */
public record EventDocument(
    StoredForm stored,
    List<LedgerEntry> entries,
    Long before,
    Long after,
    long newest,
    Instant asOf,
    long version)
    implements Answer {}
