package org.kaitei.command.ledger;

import org.kaitei.access.Right;
import org.kaitei.ledger.StreamId;
import org.kaitei.ledger.SubmittedBy;

/**
 * Anything that people and programs ask the ledger to record. It brings all that a decision needs.
 */
public interface LedgerCommand {

  /** The stream that the answer speaks of. */
  StreamId stream();

  SubmittedBy by();

  /**
   * The right that it takes. Where it also matters which department answers for the thing, the
   * handler asks {@link Acting} as soon as it knows.
   */
  Right right();

  /** The name under which its handler is known. */
  String commandName();
}
