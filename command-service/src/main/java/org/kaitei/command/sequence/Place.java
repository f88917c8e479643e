package org.kaitei.command.sequence;

import java.time.Instant;

/** An event's place in the ledger's one order, as table {@code sequenced} holds it. */
record Place(
    long position, long globalIndex, Instant recordedAt, long transactionEnd, byte[] hash) {

  Head asHead() {
    return new Head(position, recordedAt, hash);
  }
}
