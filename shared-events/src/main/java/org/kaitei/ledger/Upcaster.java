package org.kaitei.ledger;

import tools.jackson.databind.node.ObjectNode;

/**
 * Turns an event's JSON of one revision into that of the next, so that what was stored years ago
 * still reads. Pure, and kept for ever.
 *
 * @param name the stored name it is for
 * @param from the revision it reads
 * @param to the revision it makes
 */
public record Upcaster(String name, String from, String to, Change change) {

  /** Changes the JSON in place. */
  @FunctionalInterface
  public interface Change {
    void apply(ObjectNode event);
  }
}
