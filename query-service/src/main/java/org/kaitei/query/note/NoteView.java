package org.kaitei.query.note;

import org.kaitei.ledger.RecordedEvent;
import org.kaitei.ledger.SubmittedBy;
import org.kaitei.note.NoteEvent;
import org.kaitei.note.NoteEvent.NoteAmended;
import org.kaitei.note.NoteEvent.NoteRetracted;
import org.kaitei.note.NoteEvent.NoteWritten;
import org.kaitei.note.NoteId;
import org.kaitei.note.NoteKind;
import org.kaitei.note.NotePlace;
import org.kaitei.query.views.Changed;
import org.kaitei.query.views.StreamView;
import org.kaitei.query.views.View;
import org.kaitei.query.views.ViewKind;

/**
 * A note as it reads now.
 *
 * @param text null once it was retracted
 * @param by who wrote it
 * @param changed when the text became what it is
 * @param reason of the last amendment or of the retraction; null when it stands as written
 */
public record NoteView(
    NoteId id,
    long revision,
    NotePlace place,
    NoteKind kind,
    String heading,
    String text,
    SubmittedBy by,
    Changed written,
    Changed changed,
    String reason)
    implements View<NoteView>, StreamView {

  public static final ViewKind<NoteView> KIND =
      new ViewKind<>(
          "note",
          NoteView.class,
          new NoteView(null, 0, null, null, null, null, null, null, null, null),
          true);

  public boolean retracted() {
    return text == null;
  }

  @Override
  public NoteView after(RecordedEvent recorded) {
    return recorded.event() instanceof NoteEvent event ? after(event, Changed.by(recorded)) : this;
  }

  private NoteView after(NoteEvent event, Changed now) {
    return switch (event) {
      case NoteWritten e ->
          new NoteView(
              e.note(),
              now.revision(),
              e.place(),
              e.kind(),
              e.heading(),
              e.text(),
              e.by(),
              now,
              now,
              null);
      case NoteAmended e -> reads(e.after(), e.reason(), now);
      case NoteRetracted e -> reads(null, e.reason(), now);
    };
  }

  private NoteView reads(String now, String why, Changed when) {
    return new NoteView(id, when.revision(), place, kind, heading, now, by, written, when, why);
  }
}
