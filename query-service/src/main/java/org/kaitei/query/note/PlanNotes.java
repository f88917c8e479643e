package org.kaitei.query.note;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.kaitei.plan.PlanId;
import org.kaitei.query.note.NotesView.Listed;
import org.kaitei.query.views.Version;
import org.kaitei.query.views.ViewsAt;

/**
 * The notes on a plan that were not retracted.
 *
 * @param version the position of the last event that changed any of them, 0 when there are none
 */
public record PlanNotes(List<ShownNote> notes, long version) {

  public static PlanNotes all(ViewsAt views, PlanId plan) {
    return of(views, plan, note -> true);
  }

  /** Those that belong to the sheet of one year, or to the plan at all times. */
  public static PlanNotes onSheet(ViewsAt views, PlanId plan, int year) {
    return of(views, plan, note -> note.belongsTo(year));
  }

  private static PlanNotes of(ViewsAt views, PlanId plan, Predicate<Listed> wanted) {
    Version<NotesView> list = views.find(NotesView.KIND.of(plan)).orElse(null);
    if (list == null) {
      return new PlanNotes(List.of(), 0);
    }
    List<Listed> listed = list.state().notes().stream().filter(wanted).toList();
    Map<String, Version<NoteView>> notes =
        views.all(NoteView.KIND, listed.stream().map(Listed::id).toList());
    long newest = notes.values().stream().mapToLong(Version::position).max().orElse(0);
    List<ShownNote> shown =
        listed.stream()
            .map(note -> notes.get(note.id().value()).state())
            .filter(note -> !note.retracted())
            .map(ShownNote::of)
            .toList();
    return new PlanNotes(shown, Math.max(list.position(), newest));
  }
}
