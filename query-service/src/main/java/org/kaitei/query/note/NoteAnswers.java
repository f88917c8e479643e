package org.kaitei.query.note;

import org.axonframework.queryhandling.QueryHandler;
import org.kaitei.ledger.Refusal;
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
    Version<NoteView> note =
        views
            .find(NoteView.KIND.of(question.note()))
            .orElseThrow(() -> Refusal.notFound("note", question.note()));
    return new NoteDocument(ShownNote.of(note.state()), views.mark(), note.position());
  }

  @QueryHandler
  public NotesDocument ofPlan(NotesOf question) {
    ViewsAt views = reader.at(question.moment().asOf());
    long plan = PlanAnswers.plan(views, question.plan()).position();
    PlanNotes notes = PlanNotes.all(views, question.plan());
    return new NotesDocument(
        question.plan(), notes.notes(), views.mark(), Math.max(plan, notes.version()));
  }
}
