package org.kaitei.command.note;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.UUID;
import org.kaitei.command.note.NoteCommand.AmendNote;
import org.kaitei.command.note.NoteCommand.RetractNote;
import org.kaitei.command.note.NoteCommand.WriteNote;
import org.kaitei.command.request.CommandEdge;
import org.kaitei.command.request.Texts;
import org.kaitei.note.NoteId;
import org.kaitei.note.NoteKind;
import org.kaitei.note.NotePlace;
import org.kaitei.plan.PlanId;
import org.kaitei.plan.RowKey;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Writes, amends and retracts notes over HTTP. */
@RestController
class NoteController {

  private final CommandEdge edge;

  NoteController(CommandEdge edge) {
    this.edge = edge;
  }

  /**
   * @param id chosen by the client, or made here when absent
   * @param year the reporting year that it belongs to; null for the plan at all times
   */
  record NoteBody(
      NoteId id, NoteKind kind, Integer year, List<RowKey> rows, String heading, String text) {}

  @PostMapping("/api/plans/{plan}/notes")
  ResponseEntity<?> write(
      @PathVariable PlanId plan, @RequestBody NoteBody body, HttpServletRequest request) {
    var command =
        new WriteNote(
            body.id() == null ? new NoteId(UUID.randomUUID().toString()) : body.id(),
            new NotePlace(plan, body.year(), Texts.entries("rows", body.rows())),
            Texts.given("kind", body.kind()),
            Texts.optional("heading", body.heading(), Texts.NAME),
            Texts.required("text", body.text(), Texts.NOTE),
            edge.submitter());
    return edge.answer(request, command, HttpStatus.CREATED.value(), answer -> answer);
  }

  record Amendment(String text, String reason) {}

  @PutMapping("/api/notes/{note}")
  ResponseEntity<?> amend(
      @PathVariable NoteId note, @RequestBody Amendment body, HttpServletRequest request) {
    return edge.answer(
        request,
        new AmendNote(
            note,
            Texts.required("text", body.text(), Texts.NOTE),
            Texts.required("reason", body.reason(), Texts.REASON),
            edge.known(note.stream(), request),
            edge.submitter()));
  }

  @DeleteMapping("/api/notes/{note}")
  ResponseEntity<?> retract(
      @PathVariable NoteId note,
      @RequestParam(required = false) String reason,
      HttpServletRequest request) {
    return edge.answer(
        request,
        new RetractNote(
            note,
            Texts.required("reason", reason, Texts.REASON),
            edge.known(note.stream(), request),
            edge.submitter()));
  }
}
