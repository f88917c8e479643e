package org.kaitei.standalone.verify;

/**
 * What a reading without a difference came to.
 *
 * @param events in the ledger
 * @param published how many of them the topic has
 * @param folded how many of them the views show
 * @param documents how many versions of views were compared
 * @param publications how many have the bytes that they were sealed with
 */
record Findings(long events, long published, long folded, long documents, long publications) {

  boolean complete() {
    return reach(events);
  }

  boolean reach(long position) {
    return published >= position && folded >= position;
  }

  /** The position that the topic or the views wait for. */
  long firstMissing() {
    return Math.min(published, folded) + 1;
  }

  @Override
  public String toString() {
    return "%d events in the ledger, %d in the topic, %d in the views; %d versions of views compared, %d sealed publications."
        .formatted(events, published, folded, documents, publications);
  }
}
