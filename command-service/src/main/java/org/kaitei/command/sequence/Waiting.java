package org.kaitei.command.sequence;

import org.kaitei.ledger.StoredEvent;

/**
 * A committed event that has no place yet.
 *
 * @param lastIndex the highest global index of its transaction, which tells transactions apart
 */
record Waiting(long lastIndex, long globalIndex, StoredEvent event) {}
