package org.kaitei.query.note;

import java.util.Comparator;
import java.util.List;
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
    long last = note.state().revision();
    long after = Math.min(last, question.after());
    long to = Math.min(last, after + question.limit());
    List<String> stretches = NoteHistoryView.holding(question.note(), after + 1, to);
    List<NoteRevision> revisions =
        views.all(NoteHistoryView.KIND, stretches).values().stream()
            .flatMap(stretch -> stretch.state().revisions().stream())
            .filter(revision -> revision.revision() > after && revision.revision() <= to)
            .sorted(Comparator.comparing(NoteRevision::revision))
            .toList();
    return new NoteHistoryDocument(
        question.note(), revisions, to < last ? to : null, views.mark(), note.position());
  }

  private static Version<NoteView> note(ViewsAt views, NoteId note) {
    return views.find(NoteView.KIND.of(note)).orElseThrow(() -> Refusal.notFound("note", note));
  }
}
