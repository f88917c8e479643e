package org.kaitei.command.note;

import org.kaitei.command.ledger.LedgerCommand;
import org.kaitei.ledger.StreamId;
import org.kaitei.ledger.SubmittedBy;
import org.kaitei.note.NoteId;
import org.kaitei.note.NoteKind;
import org.kaitei.note.NotePlace;

/** What can be asked of a note. To amend or retract needs a reason. */
sealed interface NoteCommand extends LedgerCommand {

  String NAME = "note";

  NoteId note();

  @Override
  default String commandName() {
    return NAME;
  }

  @Override
  default StreamId stream() {
    return note().stream();
  }

  record WriteNote(
      NoteId note, NotePlace place, NoteKind kind, String heading, String text, SubmittedBy by)
      implements NoteCommand {}

  record AmendNote(NoteId note, String text, String reason, Long unchangedSince, SubmittedBy by)
      implements NoteCommand {}

  record RetractNote(NoteId note, String reason, Long unchangedSince, SubmittedBy by)
      implements NoteCommand {}
}
