package org.kaitei.query.note;

import org.kaitei.note.NoteId;
import org.kaitei.plan.PlanId;
import org.kaitei.query.question.Moment;

/** What can be asked about notes. */
public sealed interface NoteQuestion {

  record OneNote(NoteId note, Moment moment) implements NoteQuestion {}

  record NotesOf(PlanId plan, Moment moment) implements NoteQuestion {}
}
