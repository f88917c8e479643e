package org.kaitei.query.views;

import java.util.List;
import org.kaitei.ledger.RecordedEvent;

/**
 * In which stretches of the ledger, a thousand positions each, anything was said about a thing:
 * where to look for it.
 */
public record KnownStretches(List<Long> stretches) implements View<KnownStretches> {

  private static final int LENGTH = 1000;

  /** A kind of things that are spoken of. */
  public static ViewKind<KnownStretches> kind(String name) {
    return new ViewKind<>(name, KnownStretches.class, new KnownStretches(List.of()), false);
  }

  /** The number of the stretch that the position is in. */
  public static long holding(long position) {
    return position / LENGTH;
  }

  /** Those that hold any position from one to another. */
  public List<Long> between(long first, long last) {
    return stretches.stream()
        .filter(stretch -> stretch >= holding(first) && stretch <= holding(last))
        .toList();
  }

  @Override
  public KnownStretches after(RecordedEvent event) {
    long stretch = holding(event.position());
    return stretches.isEmpty() || stretches.getLast() != stretch
        ? new KnownStretches(InOrder.and(stretches, stretch))
        : this;
  }
}
