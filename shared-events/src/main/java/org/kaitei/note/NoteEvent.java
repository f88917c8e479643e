package org.kaitei.note;

import org.jspecify.annotations.Nullable;
import org.kaitei.ledger.LedgerEvent;
import org.kaitei.ledger.StreamId;
import org.kaitei.ledger.SubmittedBy;

/**
 * What happens to a note. These records are the storage format: see EventNames before changing one.
 * A retracted note is no longer shown; what it said stays in the ledger.
 */
public sealed interface NoteEvent extends LedgerEvent {

  NoteId note();

  NotePlace place();

  @Override
  default StreamId stream() {
    return note().stream();
  }

  record NoteWritten(
      NoteId note,
      NotePlace place,
      NoteKind kind,
      @Nullable String heading,
      String text,
      SubmittedBy by)
      implements NoteEvent {}

  record NoteAmended(
      NoteId note, NotePlace place, String before, String after, String reason, SubmittedBy by)
      implements NoteEvent {}

  record NoteRetracted(NoteId note, NotePlace place, String before, String reason, SubmittedBy by)
      implements NoteEvent {}
}
