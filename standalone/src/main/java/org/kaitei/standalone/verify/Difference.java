package org.kaitei.standalone.verify;

/** The first place where something else stands than the ledger says. */
final class Difference extends RuntimeException {
  private static final long serialVersionUID = 1L;

  Difference(long position, String what) {
    super("Position " + position + ": " + what);
  }
}
