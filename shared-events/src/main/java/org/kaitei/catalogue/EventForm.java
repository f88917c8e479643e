package org.kaitei.catalogue;

import java.util.Comparator;

/**
 * A form in which an event stands in the ledger: its stored name, and the revision of that name's
 * JSON.
 */
public record EventForm(String name, String revision) implements Comparable<EventForm> {

  private static final Comparator<EventForm> ORDER =
      Comparator.comparing(EventForm::name)
          .thenComparing(form -> form.revision().length())
          .thenComparing(EventForm::revision);

  @Override
  public int compareTo(EventForm other) {
    return ORDER.compare(this, other);
  }

  /** As files and addresses call it: {@code plan.adopted.r1}. */
  @Override
  public String toString() {
    return name + ".r" + revision;
  }
}
