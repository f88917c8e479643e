package org.kaitei.ledger;

import java.util.List;

/**
 * What was stored as one event and means several today. They are of one stream and share the id,
 * the place and the time of what was stored.
 *
 * @param parts at least two, in the order in which they count
 */
public record SplitEvent(List<LedgerEvent> parts) implements LedgerEvent {

  public SplitEvent {
    parts = List.copyOf(parts);
    if (parts.stream().map(LedgerEvent::stream).distinct().count() != 1) {
      throw new IllegalArgumentException("an event can be split within its stream only: " + parts);
    }
  }

  @Override
  public StreamId stream() {
    return parts.getFirst().stream();
  }

  @Override
  public SubmittedBy by() {
    return parts.getFirst().by();
  }
}
