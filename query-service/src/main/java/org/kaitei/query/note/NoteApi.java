package org.kaitei.query.note;

import org.kaitei.access.Requires;
import org.kaitei.access.Right;
import org.kaitei.note.NoteId;
import org.kaitei.note.NoteKind;
import org.kaitei.plan.InitiativeId;
import org.kaitei.plan.PlanId;
import org.kaitei.plan.SectionId;
import org.kaitei.query.note.NoteQuestion.HistoryOfNote;
import org.kaitei.query.note.NoteQuestion.NotesOf;
import org.kaitei.query.note.NoteQuestion.OneNote;
import org.kaitei.query.question.Asked;
import org.kaitei.query.question.Asking;
import org.kaitei.query.question.Moment;
import org.kaitei.query.question.Paging;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Notes over HTTP. */
@RestController
public class NoteApi {

  @Requires(Right.READ)
  @GetMapping("/api/notes/{note}")
  Asked<NoteDocument> note(@PathVariable String note, Moment moment) {
    var id = Asking.id("note", note, NoteId::new);
    return Asked.of(new OneNote(id, moment));
  }

  @Requires(Right.READ)
  @GetMapping("/api/notes/{note}/history")
  Asked<NoteHistoryDocument> history(
      @PathVariable String note,
      @RequestParam(required = false) String limit,
      @RequestParam(required = false) String after,
      Moment moment) {
    var id = Asking.id("note", note, NoteId::new);
    return Asked.of(new HistoryOfNote(id, Paging.limit(limit), Paging.after(after), moment));
  }

  @Requires(Right.READ)
  @GetMapping("/api/plans/{plan}/notes")
  Asked<NotesDocument> notes(
      @PathVariable String plan,
      @RequestParam(required = false) Integer year,
      @RequestParam(required = false) NoteKind kind,
      @RequestParam(required = false) String section,
      @RequestParam(required = false) String initiative,
      @RequestParam(required = false) String table,
      @RequestParam(required = false) String no,
      Moment moment) {
    var id = Asking.id("plan", plan, PlanId::new);
    var wanted =
        new Wanted(
            year,
            kind,
            section == null ? null : Asking.id("section", section, SectionId::new),
            initiative == null ? null : Asking.id("initiative", initiative, InitiativeId::new),
            table,
            no);
    return Asked.of(new NotesOf(id, wanted, moment));
  }
}
