package org.kaitei.query.note;

import org.kaitei.note.NoteId;
import org.kaitei.plan.PlanId;
import org.kaitei.query.note.NoteQuestion.NotesOf;
import org.kaitei.query.note.NoteQuestion.OneNote;
import org.kaitei.query.question.Asking;
import org.kaitei.query.question.Moment;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Notes over HTTP. */
@RestController
public class NoteApi {

  private final Asking asking;

  public NoteApi(Asking asking) {
    this.asking = asking;
  }

  @GetMapping("/api/notes/{note}")
  ResponseEntity<NoteDocument> note(@PathVariable String note, Moment moment) {
    var id = Asking.id("note", note, NoteId::new);
    return asking.http(new OneNote(id, moment), NoteDocument.class);
  }

  @GetMapping("/api/plans/{plan}/notes")
  ResponseEntity<NotesDocument> notes(@PathVariable String plan, Moment moment) {
    var id = Asking.id("plan", plan, PlanId::new);
    return asking.http(new NotesOf(id, moment), NotesDocument.class);
  }
}
