package org.kaitei.query.note;

import java.util.List;
import java.util.stream.LongStream;
import org.kaitei.ledger.RecordedEvent;
import org.kaitei.note.NoteEvent;
import org.kaitei.note.NoteId;
import org.kaitei.query.views.InOrder;
import org.kaitei.query.views.View;
import org.kaitei.query.views.ViewKey;
import org.kaitei.query.views.ViewKind;

/** A stretch of a note's history: {@value #LENGTH} revisions that never change any more. */
public record NoteHistoryView(List<NoteRevision> revisions) implements View<NoteHistoryView> {

  /** Short, because each revision may have a long text twice, before and after. */
  static final int LENGTH = 10;

  public static final ViewKind<NoteHistoryView> KIND =
      new ViewKind<>("note-history", NoteHistoryView.class, new NoteHistoryView(List.of()), false);

  /** The stretch that holds the revision. */
  public static ViewKey<NoteHistoryView> holding(NoteId note, long revision) {
    return KIND.of(note + "/" + (revision - 1) / LENGTH);
  }

  /** The ids of the stretches that hold the revisions. */
  static List<String> holding(NoteId note, long from, long to) {
    return LongStream.rangeClosed(from, to)
        .mapToObj(revision -> holding(note, revision).id())
        .distinct()
        .toList();
  }

  @Override
  public NoteHistoryView after(RecordedEvent event) {
    return event.event() instanceof NoteEvent e ? told(NoteRevision.of(event, e)) : this;
  }

  private NoteHistoryView told(NoteRevision now) {
    return new NoteHistoryView(InOrder.put(revisions, now::replaces, now));
  }
}
