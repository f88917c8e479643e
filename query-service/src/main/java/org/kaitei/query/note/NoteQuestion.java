package org.kaitei.query.note;

import org.kaitei.note.NoteId;
import org.kaitei.plan.PlanId;
import org.kaitei.query.question.Moment;

/** What can be asked about notes. */
public sealed interface NoteQuestion {

  record OneNote(NoteId note, Moment moment) implements NoteQuestion {}

  record NotesOf(PlanId plan, Wanted wanted, Moment moment) implements NoteQuestion {}

  /**
   * @param limit how many revisions at most
   * @param after the last revision that the asker has seen; 0 for the first page
   */
  record HistoryOfNote(NoteId note, int limit, long after, Moment moment) implements NoteQuestion {}
}
