package org.kaitei.query.subscription;

/** Why a reader could not go on behind what it has seen last, and is shown all anew. */
enum Stale {
  /** It is older than what is kept here. */
  TOO_OLD("too-old"),
  /** The view never had this version. */
  NO_VERSION("no-version"),
  /** It is not known here yet, or not what came after it. */
  NOT_KNOWN("not-known");

  private final String word;

  Stale(String word) {
    this.word = word;
  }

  String word() {
    return word;
  }
}
