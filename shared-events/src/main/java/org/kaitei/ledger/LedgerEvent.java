package org.kaitei.ledger;

/**
 * Anything that can stand in the ledger. Each kind of stream has its own sealed type of them; they
 * live in their own packages, which is why this one cannot be sealed over them.
 */
public interface LedgerEvent {

  StreamId stream();

  SubmittedBy by();
}
