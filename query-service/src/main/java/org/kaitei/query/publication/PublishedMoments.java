package org.kaitei.query.publication;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.kaitei.query.note.PlanNotes;
import org.kaitei.query.sheet.SheetParts;
import org.kaitei.query.submission.SubmissionView;
import org.kaitei.query.views.Changed;
import org.kaitei.query.views.LastChange;
import org.kaitei.query.views.ViewsAt;
import org.kaitei.sheet.SheetId;

/**
 * Finds the time as of which a publication shows its sheet. A publication names a position and
 * views are asked by time: from when it was published, every change of the sheet beyond the
 * position is gone back behind. There are few, because a planner publishes what stands.
 */
public final class PublishedMoments {

  private static final int MOST = 1000;

  private record Named(SheetId sheet, long position, Changed published) {}

  /** They never change. */
  private final Map<Named, Instant> found =
      Collections.synchronizedMap(
          new LinkedHashMap<>(16, 0.75f, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<Named, Instant> eldest) {
              return size() > MOST;
            }
          });

  /** The moment of the last publication; none before the first. */
  public Optional<Instant> ofLast(ViewsAt views, SheetId sheet) {
    return views
        .find(SubmissionView.of(sheet))
        .flatMap(found -> found.state().lastPublication())
        .map(last -> of(views, sheet, last));
  }

  public Instant of(ViewsAt views, SheetId sheet, Publication publication) {
    Named named = new Named(sheet, publication.position(), publication.published());
    Instant known = found.get(named);
    if (known == null) {
      known = find(views, sheet, publication);
      found.put(named, known);
    }
    return known;
  }

  private static Instant find(ViewsAt views, SheetId sheet, Publication publication) {
    Instant moment = before(publication.published().recordedAt());
    LastChange last = lastChange(views.until(moment), sheet);
    while (last.position() > publication.position()) {
      moment = before(last.recordedAt());
      last = lastChange(views.until(moment), sheet);
    }
    return moment;
  }

  private static LastChange lastChange(ViewsAt views, SheetId sheet) {
    LastChange ofNotes = PlanNotes.onSheet(views, sheet.plan(), sheet.year()).last();
    return SheetParts.find(views, sheet, null)
        .map(parts -> LastChange.among(Stream.of(parts.lastChange(), ofNotes)))
        .orElse(LastChange.NONE);
  }

  private static Instant before(Instant moment) {
    return moment.minus(1, ChronoUnit.MICROS);
  }
}
