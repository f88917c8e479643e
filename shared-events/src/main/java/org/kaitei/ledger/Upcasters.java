package org.kaitei.ledger;

import java.util.List;
import java.util.Optional;
import org.kaitei.ledger.Upcaster.Form;

/** The upcasters of this release, applied one after the other until none fits. */
public record Upcasters(List<Upcaster> all) {

  /** No stored event has needed one yet. */
  public static final Upcasters CURRENT = new Upcasters(List.of());

  /** Whether there is one for this form, so that it is not the last that the event has had. */
  public boolean change(String name, String revision) {
    return from(name, revision).isPresent();
  }

  /** The last forms that these upcasters lead to: one, or several where an event was split. */
  public List<Form> upcast(Form form) {
    return from(form.name(), form.revision())
        .map(upcaster -> upcaster.change().apply(form.event()))
        .map(next -> next.stream().flatMap(part -> upcast(part).stream()).toList())
        .orElse(List.of(form));
  }

  private Optional<Upcaster> from(String name, String revision) {
    return all.stream()
        .filter(upcaster -> upcaster.name().equals(name) && upcaster.from().equals(revision))
        .findFirst();
  }
}
