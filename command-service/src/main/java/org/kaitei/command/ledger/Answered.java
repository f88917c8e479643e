package org.kaitei.command.ledger;

/** Whatever a command that was not refused is answered with. */
public interface Answered {

  /** False when everything asked for stood there already, so that nothing was recorded. */
  boolean changed();
}
