package org.kaitei.ledger;

import java.util.List;
import java.util.function.Function;
import tools.jackson.databind.node.ObjectNode;

/**
 * Turns an event's JSON of one revision into that of the next, so that what was stored years ago
 * still reads. Pure, and kept for ever.
 *
 * @param name the stored name it is for
 * @param from the revision it reads
 * @param change makes one form of it, or several of the same stream when the event was split
 */
public record Upcaster(String name, String from, Function<ObjectNode, List<Form>> change) {

  /** For an event that stays one event under its name: a field was added, renamed, or reshaped. */
  public Upcaster(String name, String from, String to, Change change) {
    this(
        name,
        from,
        event -> {
          change.apply(event);
          return List.of(new Form(name, to, event));
        });
  }

  /** Changes the JSON in place. */
  @FunctionalInterface
  public interface Change {
    void apply(ObjectNode event);
  }

  /** An event's JSON, and the name and the revision that tell how to read it. */
  public record Form(String name, String revision, ObjectNode event) {}
}
