package org.kaitei.query.note;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.kaitei.note.NoteId;
import org.kaitei.plan.PlanId;
import org.kaitei.query.views.LastChange;
import org.kaitei.query.views.Version;
import org.kaitei.query.views.ViewsAt;

/**
 * The notes on a plan that were not retracted, in the order in which they were written.
 *
 * @param last the last event that changed any of them
 */
public record PlanNotes(List<ShownNote> notes, LastChange last) {

  /** Those that are shown on the sheet of one year, or on the plan at all times. */
  public static PlanNotes onSheet(ViewsAt views, PlanId plan, int year) {
    return of(
        views,
        plan,
        note -> note.places().stream().anyMatch(p -> p.year() == null || p.year() == year));
  }

  static PlanNotes of(ViewsAt views, PlanId plan, Predicate<Listed> wanted) {
    Collection<Listed> listed = listed(views, plan);
    List<Listed> shown =
        listed.stream().filter(note -> !note.places().isEmpty()).filter(wanted).toList();
    Map<String, Version<NoteView>> notes =
        views.all(NoteView.KIND, shown.stream().map(Listed::id).toList());
    Stream<LastChange> placed = listed.stream().map(note -> LastChange.of(note.changed()));
    Stream<LastChange> worded = notes.values().stream().map(LastChange::of);
    return new PlanNotes(
        shown.stream().map(n -> ShownNote.of(notes.get(n.id().value()).state())).toList(),
        LastChange.among(Stream.concat(placed, worded)));
  }

  /** All notes that were ever written, in that order, as they are shown at the mark. */
  static Collection<Listed> listed(ViewsAt views, PlanId plan) {
    List<String> stretches =
        views.find(NotesView.KNOWN.of(plan)).stream()
            .flatMap(known -> known.state().stretches().stream())
            .map(stretch -> NotesView.stretch(plan, stretch).id())
            .toList();
    Map<NoteId, Listed> listed = new LinkedHashMap<>();
    var found = views.all(NotesView.KIND, stretches);
    stretches.stream()
        .map(found::get)
        .filter(Objects::nonNull) // known to be, but written only a moment later
        .flatMap(stretch -> stretch.state().placings().stream())
        .filter(said -> !said.changed().recordedAt().isAfter(views.mark()))
        .forEach(said -> listed.compute(said.note(), (note, was) -> Listed.after(was, said)));
    return listed.values();
  }

  /** The position of the last event that changed any of it. */
  public long version() {
    return last.position();
  }
}
