package org.kaitei.query.subscription;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * What a view has become lately, so that who was away for a moment need not have it answered again.
 */
final class Recent {

  private static final int MOST = 32;
  private static final int MOST_BYTES = 256 << 10;

  private final Deque<Told> kept = new ArrayDeque<>();
  private int bytes;

  void add(Told told) {
    kept.add(told);
    bytes += told.document().length;
    while (kept.size() > 1 && (kept.size() > MOST || bytes > MOST_BYTES)) {
      bytes -= kept.poll().document().length;
    }
  }

  Told last() {
    return kept.getLast();
  }

  /**
   * All later ones, for who knows this version.
   *
   * @return empty when it is none, or when it is not known any more what came next
   */
  Optional<List<Told>> after(long version) {
    List<Told> later = kept.stream().filter(told -> told.version() > version).toList();
    long known = later.isEmpty() ? last().version() : later.getFirst().previous();
    return known == version ? Optional.of(later) : Optional.empty();
  }
}
