package org.kaitei.query.note;

import java.util.List;
import org.kaitei.ledger.RecordedEvent;
import org.kaitei.note.NoteEvent.NoteWritten;
import org.kaitei.note.NoteId;
import org.kaitei.query.views.InOrder;
import org.kaitei.query.views.View;
import org.kaitei.query.views.ViewKind;

/** Which notes were ever written on a plan, in their order. What they say stands in each. */
public record NotesView(List<Listed> notes) implements View<NotesView> {

  public static final ViewKind<NotesView> KIND =
      new ViewKind<>("notes", NotesView.class, new NotesView(List.of()), true);

  /**
   * @param year of the sheet that the note belongs to; null for the plan at all times
   */
  public record Listed(NoteId id, Integer year) {

    boolean belongsTo(int sheet) {
      return year == null || year == sheet;
    }
  }

  @Override
  public int entries() {
    return notes.size();
  }

  @Override
  public NotesView after(RecordedEvent event) {
    return event.event() instanceof NoteWritten e
        ? listed(new Listed(e.note(), e.place().year()))
        : this;
  }

  private NotesView listed(Listed now) {
    return new NotesView(InOrder.put(notes, n -> n.id.equals(now.id), now));
  }
}
