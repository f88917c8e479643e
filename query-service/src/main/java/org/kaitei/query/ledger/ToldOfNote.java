package org.kaitei.query.ledger;

import org.kaitei.note.NoteEvent;
import org.kaitei.note.NoteEvent.NoteAmended;
import org.kaitei.note.NoteEvent.NoteMoved;
import org.kaitei.note.NoteEvent.NoteRelisted;
import org.kaitei.note.NoteEvent.NoteRetitled;
import org.kaitei.note.NoteEvent.NoteRetracted;
import org.kaitei.note.NoteEvent.NoteUnlisted;
import org.kaitei.note.NoteEvent.NoteWritten;

/** What the events of notes tell. */
final class ToldOfNote {

  private ToldOfNote() {}

  static Told of(NoteEvent event) {
    Told told = Told.about(event.place().plan(), null);
    return switch (event) {
      case NoteWritten e -> told.changing(null, e.text()).saying(e.heading(), e.speaker());
      case NoteAmended e -> told.changing(e.before(), e.after()).because(e.reason());
      case NoteRetitled e -> told.changing(e.before(), e.after()).because(e.reason());
      case NoteMoved e -> told.because(e.reason());
      case NoteRelisted e -> told;
      case NoteUnlisted e -> told.because(e.reason());
      case NoteRetracted e -> told.changing(e.before(), null).because(e.reason());
    };
  }
}
