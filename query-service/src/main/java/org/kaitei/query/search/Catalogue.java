package org.kaitei.query.search;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import org.kaitei.query.search.Findable.Found;
import org.kaitei.query.search.Findable.Heard;
import org.kaitei.query.search.Subject.Kind;
import org.kaitei.query.views.Place;
import org.kaitei.query.views.Version;
import org.kaitei.query.views.ViewsAt;

/**
 * All that can be found, folded, in memory. It reads from the store only what was worded since it
 * last looked, and what it knows stays true until the views begin anew, as for another ledger. It
 * can be searched while it reads on.
 */
final class Catalogue {

  /** So many stretches are in memory as written at the same time. */
  private static final int AT_ONCE = 50;

  private final ReadWriteLock lock = new ReentrantReadWriteLock();
  private final Map<Kind, Map<Subject, Findable>> findables = new EnumMap<>(Kind.class);
  private final TreeMap<Instant, Long> changes = new TreeMap<>();
  private long known;
  private String begun;

  /**
   * Takes in what was worded up to the place; to be called by one thread at a time.
   *
   * @param since the beginning of the views that the place is in
   */
  void follow(ViewsAt views, Place place, String since) {
    if (knows(place, since)) {
      return;
    }
    changed(() -> beginAt(since));
    for (long from = known + 1; from <= place.position(); from = known + 1) {
      long end = from + (long) AT_ONCE * WordingsView.LENGTH;
      takeIn(views, from, Math.min(place.position(), end));
    }
  }

  private void changed(Runnable change) {
    lock.writeLock().lock();
    try {
      change.run();
    } finally {
      lock.writeLock().unlock();
    }
  }

  boolean knows(Place place, String since) {
    lock.readLock().lock();
    try {
      return Objects.equals(begun, since) && place.position() <= known;
    } finally {
      lock.readLock().unlock();
    }
  }

  private void beginAt(String since) {
    if (!Objects.equals(begun, since)) {
      findables.clear();
      changes.clear();
      known = 0;
      begun = since;
    }
  }

  private void takeIn(ViewsAt views, long from, long to) {
    List<String> stretches = WordingsView.holding(from, to);
    Map<String, Version<WordingsView>> stored = views.all(WordingsView.KIND, stretches);
    List<Heard> heard =
        stretches.stream()
            .map(stored::get)
            .filter(Objects::nonNull)
            .flatMap(stretch -> stretch.state().wordings().stream())
            .filter(wording -> wording.position() >= from && wording.position() <= to)
            .map(Heard::of)
            .toList();
    changed(
        () -> {
          heard.forEach(this::hear);
          known = to;
        });
  }

  private void hear(Heard heard) {
    Wording wording = heard.wording();
    findables
        .computeIfAbsent(wording.subject().kind(), kind -> new LinkedHashMap<>())
        .computeIfAbsent(wording.subject(), Findable::new)
        .hear(heard);
    changes.merge(wording.recordedAt(), wording.position(), Math::max);
  }

  /** What fits, in the order of kinds and, within one, in which it first was spoken of. */
  List<Found> find(Terms terms, Kind kind, Scope scope) {
    lock.readLock().lock();
    try {
      List<Found> found = new ArrayList<>();
      findables.entrySet().stream()
          .filter(entry -> kind == null || kind == entry.getKey())
          .flatMap(entry -> entry.getValue().values().stream())
          .map(findable -> findable.found(terms, scope))
          .filter(Objects::nonNull)
          .forEach(found::add);
      return found;
    } finally {
      lock.readLock().unlock();
    }
  }

  /** The position of the last wording up to the mark; 0 when there was none. */
  long version(Instant mark) {
    lock.readLock().lock();
    try {
      var last = changes.floorEntry(mark);
      return last == null ? 0 : last.getValue();
    } finally {
      lock.readLock().unlock();
    }
  }
}
