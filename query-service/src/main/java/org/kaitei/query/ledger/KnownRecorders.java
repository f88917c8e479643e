package org.kaitei.query.ledger;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Who is known to have recorded anything: whoever stands in a full stretch where the store can tell
 * so, else whoever stands in what was read since the start. Nothing is asked twice for it.
 */
final class KnownRecorders {

  /** Whoever began to read before the views began anew takes nothing from those who began after. */
  private static final int BEGINNINGS = 4;

  private final Candidates candidates;
  private final SequencedMap<String, Standing> standing = new LinkedHashMap<>();

  KnownRecorders(Candidates candidates) {
    this.candidates = candidates;
  }

  /** Those of one beginning of the views: no position at which they stand lies before theirs. */
  private static final class Standing {

    private final Map<String, Long> first = new ConcurrentHashMap<>();
    private long asked;

    void add(String recorder, long position) {
      first.merge(recorder, position, Math::min);
    }

    /** One at a time, since the first reads all there is. */
    synchronized void ask(Candidates candidates, long full) {
      if (full > asked) {
        candidates
            .recorders(asked)
            .forEach((recorder, number) -> add(recorder, LedgerView.end(number - 1) + 1));
        asked = full;
      }
    }
  }

  /**
   * @param begun the beginning of the views that it was read from; null before they have begun
   */
  void note(@Nullable String begun, LedgerEntry entry) {
    of(begun).add(entry.recordedBy(), entry.position());
  }

  /**
   * Those who stand in the ledger up to a position. Of the stretch that holds it there may be some
   * who stand behind it.
   *
   * @param begun as above
   * @param whole the last position that is known to be visible
   */
  Set<String> until(@Nullable String begun, long whole, long last) {
    Standing known = of(begun);
    known.ask(candidates, whole / LedgerView.LENGTH);
    Set<String> recorders = new TreeSet<>();
    known.first.forEach(
        (recorder, position) -> {
          if (position <= last) {
            recorders.add(recorder);
          }
        });
    return recorders;
  }

  private Standing of(@Nullable String begun) {
    synchronized (standing) {
      Standing found = standing.computeIfAbsent(String.valueOf(begun), anew -> new Standing());
      if (standing.size() > BEGINNINGS) {
        standing.pollFirstEntry();
      }
      return found;
    }
  }
}
