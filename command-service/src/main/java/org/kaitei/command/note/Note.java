package org.kaitei.command.note;

import java.util.List;
import java.util.Map;
import org.kaitei.command.note.NoteCommand.AmendNote;
import org.kaitei.command.note.NoteCommand.RetractNote;
import org.kaitei.command.note.NoteCommand.WriteNote;
import org.kaitei.ledger.Refusal;
import org.kaitei.ledger.Refusal.Kind;
import org.kaitei.note.NoteEvent;
import org.kaitei.note.NoteEvent.NoteAmended;
import org.kaitei.note.NoteEvent.NoteRetracted;
import org.kaitei.note.NoteEvent.NoteWritten;
import org.kaitei.note.NoteId;

/**
 * What a note must remember to say yes or no.
 *
 * @param written null before it is written
 * @param text null once it is retracted
 */
record Note(NoteWritten written, String text, long revision) {

  static final Note UNKNOWN = new Note(null, null, 0);

  List<NoteEvent> decide(NoteCommand command) {
    return switch (command) {
      case WriteNote c -> write(c);
      case AmendNote c -> amend(c);
      case RetractNote c -> retract(c);
    };
  }

  private List<NoteEvent> write(WriteNote c) {
    if (written == null) {
      return List.of(new NoteWritten(c.note(), c.place(), c.kind(), c.heading(), c.text(), c.by()));
    }
    var again = new NoteWritten(c.note(), c.place(), c.kind(), c.heading(), c.text(), written.by());
    if (again.equals(written)) {
      return List.of();
    }
    throw Refusal.conflict("note-exists", Map.of("note", c.note().value()));
  }

  private List<NoteEvent> amend(AmendNote c) {
    requireShown(c.note());
    if (text.equals(c.text())) {
      return List.of();
    }
    requireUnchanged(c.note(), c.unchangedSince());
    return List.of(new NoteAmended(c.note(), written.place(), text, c.text(), c.reason(), c.by()));
  }

  private List<NoteEvent> retract(RetractNote c) {
    requireWritten(c.note());
    if (text == null) {
      return List.of();
    }
    requireUnchanged(c.note(), c.unchangedSince());
    return List.of(new NoteRetracted(c.note(), written.place(), text, c.reason(), c.by()));
  }

  private void requireWritten(NoteId note) {
    if (written == null) {
      throw Refusal.notFound("note", note);
    }
  }

  private void requireShown(NoteId note) {
    requireWritten(note);
    if (text == null) {
      throw Refusal.conflict("note-retracted", Map.of("note", note.value()));
    }
  }

  private void requireUnchanged(NoteId note, Long known) {
    if (known != null && revision > known) {
      throw new Refusal(
          Kind.CHANGED_SINCE,
          "note-changed",
          Map.of("note", note.value(), "text", text),
          List.of());
    }
  }

  Note evolve(NoteEvent event) {
    return switch (event) {
      case NoteWritten e -> new Note(e, e.text(), revision + 1);
      case NoteAmended e -> new Note(written, e.after(), revision + 1);
      case NoteRetracted e -> new Note(written, null, revision + 1);
    };
  }
}
