package org.kaitei.command.note;

import org.kaitei.access.Right;
import org.kaitei.command.ledger.LedgerCommand;
import org.kaitei.ledger.StreamId;
import org.kaitei.ledger.SubmittedBy;
import org.kaitei.note.NoteId;
import org.kaitei.note.NoteKind;
import org.kaitei.note.NotePlace;

/** What can be asked of a note. To change what was said, or where, needs a reason. */
sealed interface NoteCommand extends LedgerCommand {

  String NAME = "note";

  NoteId note();

  /** What amends a note takes the right to write such a note, which the handler knows. */
  @Override
  default Right right() {
    return this instanceof WriteNote written ? toWrite(written.kind()) : Right.SPEAK;
  }

  static Right toWrite(NoteKind kind) {
    return kind == NoteKind.EXPERT_COMMENT ? Right.COMMENT : Right.NOTE;
  }

  @Override
  default String commandName() {
    return NAME;
  }

  @Override
  default StreamId stream() {
    return note().stream();
  }

  record WriteNote(
      NoteId note,
      NotePlace place,
      NoteKind kind,
      String heading,
      String text,
      String speaker,
      SubmittedBy by)
      implements NoteCommand {}

  /**
   * @param heading null for the one that stands; empty for none
   * @param text null for the one that stands
   * @param to null for the place where it stands
   */
  record AmendNote(
      NoteId note,
      String heading,
      String text,
      Whereabouts to,
      String reason,
      Long unchangedSince,
      SubmittedBy by)
      implements NoteCommand {}

  record RelistNote(NoteId note, Whereabouts further, SubmittedBy by) implements NoteCommand {}

  record UnlistNote(NoteId note, int listing, String reason, Long unchangedSince, SubmittedBy by)
      implements NoteCommand {}

  record RetractNote(NoteId note, String reason, Long unchangedSince, SubmittedBy by)
      implements NoteCommand {}
}
