package org.kaitei.command.plan;

import org.kaitei.command.ledger.Answered;
import org.kaitei.ledger.StreamId;

/**
 * What a change of a plan is answered with.
 *
 * @param edition the number of the edition that stands now
 */
record ChangedPlan(StreamId stream, long revision, boolean changed, int edition)
    implements Answered {}
