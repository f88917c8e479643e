package org.kaitei.query.ledger;

import java.time.Instant;
import java.util.Set;
import org.kaitei.query.question.Answer;

/**
 * How many events fit.
 *
 * @param all whether none fits besides; else there are at least as many
 * @param recorders who recorded anything, whether it fits or not
 * @param version the position of the last event of the ledger
 */
public record HitsDocument(
    long events, boolean all, Set<String> recorders, Instant asOf, long version)
    implements Answer {}
