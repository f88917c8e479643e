package org.kaitei.query.note;

import org.kaitei.note.NoteId;
import org.kaitei.plan.PlanId;
import org.kaitei.query.question.Answer;
import org.kaitei.query.question.Moment;
import org.kaitei.query.question.Question;

/** What can be asked about notes. */
public sealed interface NoteQuestion<A extends Answer> extends Question<A> {

  record OneNote(NoteId note, Moment moment) implements NoteQuestion<NoteDocument> {

    @Override
    public OneNote at(Moment moment) {
      return new OneNote(note, moment);
    }

    @Override
    public Class<NoteDocument> answer() {
      return NoteDocument.class;
    }
  }

  record NotesOf(PlanId plan, Wanted wanted, Moment moment) implements NoteQuestion<NotesDocument> {

    @Override
    public NotesOf at(Moment moment) {
      return new NotesOf(plan, wanted, moment);
    }

    @Override
    public Class<NotesDocument> answer() {
      return NotesDocument.class;
    }
  }

  /**
   * @param limit how many revisions at most
   * @param after the last revision that the asker has seen; 0 for the first page
   */
  record HistoryOfNote(NoteId note, int limit, long after, Moment moment)
      implements NoteQuestion<NoteHistoryDocument> {

    @Override
    public HistoryOfNote at(Moment moment) {
      return new HistoryOfNote(note, limit, after, moment);
    }

    @Override
    public Class<NoteHistoryDocument> answer() {
      return NoteHistoryDocument.class;
    }
  }
}
