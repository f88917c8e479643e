package org.kaitei.ledger;

import java.util.List;
import java.util.Optional;
import tools.jackson.databind.node.ObjectNode;

/** The upcasters of this release, applied one after the other until none fits. */
public record Upcasters(List<Upcaster> all) {

  /** No stored event has needed one yet. */
  public static final Upcasters CURRENT = new Upcasters(List.of());

  /**
   * @return the revision that the JSON is in afterwards
   */
  public String upcast(String name, String revision, ObjectNode event) {
    String now = revision;
    for (Optional<Upcaster> next = from(name, now); next.isPresent(); next = from(name, now)) {
      next.get().change().apply(event);
      now = next.get().to();
    }
    return now;
  }

  private Optional<Upcaster> from(String name, String revision) {
    return all.stream()
        .filter(upcaster -> upcaster.name().equals(name) && upcaster.from().equals(revision))
        .findFirst();
  }
}
