package org.kaitei.note;

import com.fasterxml.jackson.annotation.JsonClassDescription;
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
  @JsonClassDescription("A department or an expert wrote a note on a plan or on rows of it.")
  record NoteWritten(
      NoteId note,
      NotePlace place,
      NoteKind kind,
      @Nullable String heading,
      String text,
      @Nullable String speaker,
      SubmittedBy by)
      implements NoteEvent {}

  @JsonClassDescription("The wording of a note was replaced, and why.")
  record NoteAmended(
      NoteId note, NotePlace place, String before, String after, String reason, SubmittedBy by)
      implements NoteEvent {}

  /**
   * @param before null when it had no heading
   * @param after null when it has none any more
   */
  @JsonClassDescription("The heading of a note was changed, and why.")
  record NoteRetitled(
      NoteId note,
      NotePlace place,
      @Nullable String before,
      @Nullable String after,
      String reason,
      SubmittedBy by)
      implements NoteEvent {}

  @JsonClassDescription("A note is about something else than was said at first.")
  record NoteMoved(NoteId note, NotePlace place, NotePlace to, String reason, SubmittedBy by)
      implements NoteEvent {}

  /**
   * @param listing counts the further places of the note, from 1; no number is used twice
   */
  @JsonClassDescription("A note is shown at a further place of its plan too (再掲).")
  record NoteRelisted(NoteId note, NotePlace place, int listing, NotePlace further, SubmittedBy by)
      implements NoteEvent {}

  @JsonClassDescription("A note is no longer shown at a further place, and why.")
  record NoteUnlisted(
      NoteId note, NotePlace place, int listing, NotePlace further, String reason, SubmittedBy by)
      implements NoteEvent {}

  @JsonClassDescription(
      "A note was taken back, and why: it is no longer shown, and what it said stays in the ledger.")
  record NoteRetracted(NoteId note, NotePlace place, String before, String reason, SubmittedBy by)
      implements NoteEvent {}
}
