package org.kaitei.query.publication;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.kaitei.note.NoteId;
import org.kaitei.note.NoteKind;
import org.kaitei.query.comparison.ComparisonDocument.Fate;
import org.kaitei.query.note.NoteView;
import org.kaitei.query.note.PlanNotes;
import org.kaitei.query.note.ShownNote;
import org.kaitei.query.views.ViewsAt;
import org.kaitei.sheet.SheetId;

/**
 * A note that a sheet shows otherwise than its last publication, without its words.
 *
 * @param at when something was said of it last
 */
public record NoteSince(NoteId note, NoteKind kind, Fate fate, Instant at) {

  /** Those of a sheet that differ, in the order in which they were written. */
  static List<NoteSince> between(ViewsAt then, ViewsAt now, SheetId sheet) {
    Map<NoteId, ShownNote> is = shown(now, sheet);
    List<NoteSince> differ = new ArrayList<>();
    shown(then, sheet)
        .forEach(
            (id, was) -> {
              ShownNote note = is.remove(id);
              if (note == null) {
                differ.add(of(was, Fate.REMOVED, now));
              } else if (!readsAlike(was, note)) {
                differ.add(of(note, Fate.CHANGED, now));
              }
            });
    is.values().forEach(note -> differ.add(of(note, Fate.ADDED, now)));
    return List.copyOf(differ);
  }

  private static Map<NoteId, ShownNote> shown(ViewsAt views, SheetId sheet) {
    return PlanNotes.onSheet(views, sheet.plan(), sheet.year()).notes().stream()
        .filter(note -> !note.retracted())
        .collect(
            Collectors.toMap(
                ShownNote::id, Function.identity(), (one, same) -> one, LinkedHashMap::new));
  }

  private static boolean readsAlike(ShownNote was, ShownNote is) {
    return Objects.equals(was.text(), is.text()) && Objects.equals(was.heading(), is.heading());
  }

  private static NoteSince of(ShownNote note, Fate fate, ViewsAt now) {
    Instant at =
        now.find(NoteView.KIND.of(note.id()))
            .map(version -> version.recordedAt())
            .orElse(note.changedAt());
    return new NoteSince(note.id(), note.kind(), fate, at);
  }
}
