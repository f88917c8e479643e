package org.kaitei.query.note;

import org.axonframework.queryhandling.QueryHandler;
import org.kaitei.ledger.Refusal;
import org.kaitei.note.NoteId;
import org.kaitei.query.note.NoteQuestion.HistoryOfNote;
import org.kaitei.query.note.NoteQuestion.NotesOf;
import org.kaitei.query.note.NoteQuestion.OneNote;
import org.kaitei.query.plan.PlanAnswers;
import org.kaitei.query.views.Version;
import org.kaitei.query.views.ViewReader;
import org.kaitei.query.views.ViewsAt;

/** Answers questions about notes. */
public final class NoteAnswers {

  private final ViewReader reader;

  public NoteAnswers(ViewReader reader) {
    this.reader = reader;
  }

  @QueryHandler
  public NoteDocument one(OneNote question) {
    ViewsAt views = reader.at(question.moment().asOf());
    Version<NoteView> note = note(views, question.note());
    return new NoteDocument(ShownNote.of(note.state()), views.mark(), note.position());
  }

  @QueryHandler
  public NotesDocument ofPlan(NotesOf question) {
    ViewsAt views = reader.at(question.moment().asOf());
    long plan = PlanAnswers.plan(views, question.plan()).position();
    PlanNotes notes = PlanNotes.of(views, question.plan(), question.wanted());
    return new NotesDocument(
        question.plan(), notes.notes(), views.mark(), Math.max(plan, notes.version()));
  }

  @QueryHandler
  public NoteHistoryDocument history(HistoryOfNote question) {
    ViewsAt views = reader.at(question.moment().asOf());
    Version<NoteView> note = note(views, question.note());
    var page =
        NoteHistoryView.STRETCHES.page(
            views, question.note(), note.state().revision(), question.after(), question.limit());
    return new NoteHistoryDocument(
        question.note(), page.revisions(), page.next(), views.mark(), note.position());
  }

  private static Version<NoteView> note(ViewsAt views, NoteId note) {
    return views.find(NoteView.KIND.of(note)).orElseThrow(() -> Refusal.notFound("note", note));
  }
}
