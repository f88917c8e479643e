package org.kaitei.query.note;

import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.kaitei.ledger.RecordedEvent;
import org.kaitei.note.NoteEvent;
import org.kaitei.note.NoteEvent.NoteAmended;
import org.kaitei.note.NoteEvent.NoteMoved;
import org.kaitei.note.NoteEvent.NoteRelisted;
import org.kaitei.note.NoteEvent.NoteRetitled;
import org.kaitei.note.NoteEvent.NoteRetracted;
import org.kaitei.note.NoteEvent.NoteUnlisted;
import org.kaitei.note.NoteEvent.NoteWritten;
import org.kaitei.note.NoteId;
import org.kaitei.note.NotePlace;
import org.kaitei.plan.PlanId;
import org.kaitei.query.views.Changed;
import org.kaitei.query.views.InOrder;
import org.kaitei.query.views.View;
import org.kaitei.query.views.ViewKey;
import org.kaitei.query.views.ViewKind;

/**
 * Which notes of a plan were shown where, since when. Entries never change: a note that comes to
 * stand elsewhere gets another one. A plan's notes are dealt out to {@value #PARTS} such lists by
 * their ids, so that a further note does not write all the others again.
 */
public record NotesView(List<Listed> listed) implements View<NotesView> {

  private static final int PARTS = 64;

  public static final ViewKind<NotesView> KIND =
      new ViewKind<>("notes", NotesView.class, new NotesView(List.of()), false);

  /** The list that holds a note. */
  public static ViewKey<NotesView> holding(PlanId plan, NoteId note) {
    return KIND.of(part(plan, Math.floorMod(note.value().hashCode(), PARTS)));
  }

  /** The ids of all lists of a plan. */
  static List<String> of(PlanId plan) {
    return IntStream.range(0, PARTS).mapToObj(number -> part(plan, number)).toList();
  }

  private static String part(PlanId plan, int number) {
    return plan + "/" + number;
  }

  /** The last entry of each note up to the mark. */
  Collection<Listed> at(Instant mark) {
    Map<NoteId, Listed> last = new LinkedHashMap<>();
    listed.stream()
        .filter(entry -> !entry.changed().recordedAt().isAfter(mark))
        .forEach(entry -> last.put(entry.id(), entry));
    return last.values();
  }

  @Override
  public NotesView after(RecordedEvent recorded) {
    return recorded.event() instanceof NoteEvent event ? after(event, Changed.by(recorded)) : this;
  }

  private NotesView after(NoteEvent event, Changed now) {
    return switch (event) {
      case NoteWritten e ->
          with(new Listed(e.note(), e.kind(), List.of(e.place()), now.position(), now));
      case NoteMoved e -> shown(e, last -> last.moved(e.to()), now);
      case NoteRelisted e -> shown(e, last -> last.relisted(e.further()), now);
      case NoteUnlisted e -> shown(e, last -> last.unlisted(e.further()), now);
      case NoteRetracted e -> shown(e, last -> List.of(), now);
      case NoteAmended e -> this;
      case NoteRetitled e -> this;
    };
  }

  private NotesView shown(
      NoteEvent event, Function<Listed, List<NotePlace>> places, Changed since) {
    return listed.stream()
        .filter(entry -> entry.id().equals(event.note()))
        .reduce((earlier, later) -> later)
        .map(last -> with(last.shownAt(places.apply(last), since)))
        .orElse(this);
  }

  private NotesView with(Listed now) {
    return new NotesView(
        InOrder.put(listed, l -> l.changed().position() == now.changed().position(), now));
  }
}
