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

  /** Where the note stood when this happened. */
  NotePlace place();

  @Override
  default StreamId stream() {
    return note().stream();
  }

  /**
   * @param speaker whose words these are when somebody else wrote them down, such as 有識者A; null
   *     when who wrote them speaks
   */
  record NoteWritten(
      NoteId note,
      NotePlace place,
      NoteKind kind,
      @Nullable String heading,
      String text,
      @Nullable String speaker,
      SubmittedBy by)
      implements NoteEvent {}

  record NoteAmended(
      NoteId note, NotePlace place, String before, String after, String reason, SubmittedBy by)
      implements NoteEvent {}

  /** Its heading was changed; null where it has none. */
  record NoteRetitled(
      NoteId note,
      NotePlace place,
      @Nullable String before,
      @Nullable String after,
      String reason,
      SubmittedBy by)
      implements NoteEvent {}

  /** It is about something else than was said at first. */
  record NoteMoved(NoteId note, NotePlace place, NotePlace to, String reason, SubmittedBy by)
      implements NoteEvent {}

  /**
   * It is shown at a further place of its plan too (再掲).
   *
   * @param listing counts the further places of the note, from 1; no number is used twice
   */
  record NoteRelisted(NoteId note, NotePlace place, int listing, NotePlace further, SubmittedBy by)
      implements NoteEvent {}

  /** It is no longer shown at a further place. */
  record NoteUnlisted(
      NoteId note, NotePlace place, int listing, NotePlace further, String reason, SubmittedBy by)
      implements NoteEvent {}

  record NoteRetracted(NoteId note, NotePlace place, String before, String reason, SubmittedBy by)
      implements NoteEvent {}
}
