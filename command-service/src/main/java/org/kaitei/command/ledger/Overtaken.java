package org.kaitei.command.ledger;

/** Another transaction was first, and what was decided here rests on a state that is past. */
final class Overtaken extends RuntimeException {

  private static final long serialVersionUID = 1L;

  Overtaken(Throwable cause) {
    super(cause);
  }

  Overtaken(String message) {
    super(message);
  }
}
