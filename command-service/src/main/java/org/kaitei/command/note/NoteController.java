package org.kaitei.command.note;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.kaitei.access.Requires;
import org.kaitei.access.Right;
import org.kaitei.command.note.NoteCommand.AmendNote;
import org.kaitei.command.note.NoteCommand.RelistNote;
import org.kaitei.command.note.NoteCommand.RetractNote;
import org.kaitei.command.note.NoteCommand.UnlistNote;
import org.kaitei.command.note.NoteCommand.WriteNote;
import org.kaitei.command.request.Because;
import org.kaitei.command.request.CommandEdge;
import org.kaitei.command.request.Prose;
import org.kaitei.command.request.Texts;
import org.kaitei.note.NoteId;
import org.kaitei.note.NoteKind;
import org.kaitei.plan.InitiativeId;
import org.kaitei.plan.PlanId;
import org.kaitei.plan.RowKey;
import org.kaitei.plan.SectionId;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Writes, amends, relists and retracts notes over HTTP. */
@RestController
class NoteController {

  private final CommandEdge edge;

  NoteController(CommandEdge edge) {
    this.edge = edge;
  }

  /**
   * @param id chosen by the client, or made here when absent
   * @param year the reporting year that it belongs to; null for the plan at all times
   * @param speaker whose words these are; null when who sends them speaks
   */
  record NoteBody(
      NoteId id,
      NoteKind kind,
      Integer year,
      List<RowKey> rows,
      SectionId section,
      InitiativeId initiative,
      String heading,
      String text,
      String speaker) {}

  @Requires(Right.SPEAK)
  @PostMapping("/api/plans/{plan}/notes")
  ResponseEntity<?> write(
      @PathVariable PlanId plan, @RequestBody NoteBody body, HttpServletRequest request) {
    var place = new Whereabouts(body.year(), body.rows(), body.section(), body.initiative());
    var command =
        new WriteNote(
            body.id() == null ? new NoteId(UUID.randomUUID().toString()) : body.id(),
            place.of(plan),
            Texts.given("kind", body.kind()),
            Prose.line("heading", body.heading(), Texts.NAME),
            Prose.required("text", body.text(), Texts.NOTE),
            Prose.line("speaker", body.speaker(), Texts.NAME),
            edge.submitter());
    return edge.answer(request, command, HttpStatus.CREATED.value(), answer -> answer);
  }

  /**
   * What is absent stays as it is.
   *
   * @param heading empty to take it away
   */
  record Amendment(String heading, String text, Whereabouts place, String reason) {}

  @Requires(Right.SPEAK)
  @PutMapping("/api/notes/{note}")
  ResponseEntity<?> amend(
      @PathVariable NoteId note, @RequestBody Amendment body, HttpServletRequest request) {
    boolean textOnly = body.heading() == null && body.place() == null;
    String heading = Prose.line("heading", body.heading(), Texts.NAME);
    return edge.answer(
        request,
        new AmendNote(
            note,
            body.heading() == null ? null : Objects.requireNonNullElse(heading, ""),
            body.text() == null && !textOnly
                ? null
                : Prose.required("text", body.text(), Texts.NOTE),
            body.place(),
            Texts.required("reason", body.reason(), Texts.REASON),
            edge.known(note.stream(), request),
            edge.submitter()));
  }

  @Requires(Right.SPEAK)
  @PostMapping("/api/notes/{note}/places")
  ResponseEntity<?> relist(
      @PathVariable NoteId note, @RequestBody Whereabouts further, HttpServletRequest request) {
    var command = new RelistNote(note, further, edge.submitter());
    return edge.answer(request, command, HttpStatus.CREATED.value(), answer -> answer);
  }

  @Requires(Right.SPEAK)
  @DeleteMapping("/api/notes/{note}/places/{listing}")
  ResponseEntity<?> unlist(
      @PathVariable NoteId note,
      @PathVariable int listing,
      @RequestParam(required = false) String reason,
      @RequestBody(required = false) Because body,
      HttpServletRequest request) {
    return edge.answer(
        request,
        new UnlistNote(
            note,
            listing,
            Because.of(body, reason),
            edge.known(note.stream(), request),
            edge.submitter()));
  }

  @Requires(Right.SPEAK)
  @DeleteMapping("/api/notes/{note}")
  ResponseEntity<?> retract(
      @PathVariable NoteId note,
      @RequestParam(required = false) String reason,
      @RequestBody(required = false) Because body,
      HttpServletRequest request) {
    return edge.answer(
        request,
        new RetractNote(
            note, Because.of(body, reason), edge.known(note.stream(), request), edge.submitter()));
  }
}
