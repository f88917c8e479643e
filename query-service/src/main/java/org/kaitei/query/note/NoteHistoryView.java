package org.kaitei.query.note;

import java.util.List;
import org.kaitei.ledger.RecordedEvent;
import org.kaitei.note.NoteEvent;
import org.kaitei.note.NoteId;
import org.kaitei.query.views.InOrder;
import org.kaitei.query.views.Stretch;
import org.kaitei.query.views.Stretches;
import org.kaitei.query.views.View;
import org.kaitei.query.views.ViewKey;
import org.kaitei.query.views.ViewKind;

/** A stretch of a note's history: {@value #LENGTH} revisions that never change any more. */
public record NoteHistoryView(List<NoteRevision> revisions)
    implements View<NoteHistoryView>, Stretch<NoteRevision> {

  /** Short, because each revision may have a long text twice, before and after. */
  static final int LENGTH = 10;

  public static final ViewKind<NoteHistoryView> KIND =
      new ViewKind<>("note-history", NoteHistoryView.class, new NoteHistoryView(List.of()), false);

  public static final Stretches<NoteRevision, NoteHistoryView> STRETCHES =
      new Stretches<>(KIND, LENGTH);

  /** The stretch that holds the revision. */
  public static ViewKey<NoteHistoryView> holding(NoteId note, long revision) {
    return STRETCHES.holding(note, revision);
  }

  @Override
  public NoteHistoryView after(RecordedEvent event) {
    return event.event() instanceof NoteEvent e
        ? new NoteHistoryView(InOrder.and(revisions, NoteRevision.of(event, e)))
        : this;
  }
}
