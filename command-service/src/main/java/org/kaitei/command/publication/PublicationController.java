package org.kaitei.command.publication;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.kaitei.access.Requires;
import org.kaitei.access.Right;
import org.kaitei.command.publication.PublicationCommand.PublishSheet;
import org.kaitei.command.publication.PublicationCommand.PublishSheets;
import org.kaitei.command.publication.PublicationCommand.SealPublication;
import org.kaitei.command.publication.PublicationCommand.Terms;
import org.kaitei.command.request.CommandEdge;
import org.kaitei.command.request.Texts;
import org.kaitei.ledger.Refusal;
import org.kaitei.plan.PlanId;
import org.kaitei.sheet.SheetId;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Publishes sheets and seals what was published, over HTTP. */
@RestController
class PublicationController {

  private final CommandEdge edge;
  private final LastPlace places;

  PublicationController(CommandEdge edge, LastPlace places) {
    this.edge = edge;
    this.places = places;
  }

  /**
   * @param position null for the version that {@code If-Match} names, or for all that is recorded
   * @param incomplete null for no
   */
  record PublishBody(Long position, Boolean incomplete, String reason) {}

  @Requires(Right.PUBLISH)
  @PostMapping("/api/plans/{plan}/sheets/{year}/publications")
  ResponseEntity<?> publish(
      @PathVariable PlanId plan,
      @PathVariable int year,
      @RequestBody(required = false) PublishBody body,
      HttpServletRequest request) {
    PublishBody given = body == null ? new PublishBody(null, null, null) : body;
    Long reviewed = given.position() == null ? edge.version(request) : given.position();
    var command =
        new PublishSheet(
            new SheetId(plan, year),
            terms(reviewed, given.incomplete(), given.reason()),
            edge.submitter());
    return edge.answer(
        request, command, HttpStatus.CREATED.value(), Function.<Published>identity());
  }

  record PublishSeveralBody(
      List<Integer> years, Long position, Boolean incomplete, String reason) {}

  @Requires(Right.PUBLISH)
  @PostMapping("/api/plans/{plan}/publications")
  ResponseEntity<?> publishSeveral(
      @PathVariable PlanId plan, @RequestBody PublishSeveralBody body, HttpServletRequest request) {
    List<Integer> years = Texts.entries("years", body.years());
    if (years.isEmpty()) {
      throw Refusal.invalid("years-missing", Map.of());
    }
    var command =
        new PublishSheets(
            plan,
            years,
            terms(body.position(), body.incomplete(), body.reason()),
            edge.submitter());
    return edge.answer(
        request, command, HttpStatus.CREATED.value(), Function.<Published.Together>identity());
  }

  private Terms terms(Long position, Boolean incomplete, String reason) {
    return new Terms(
        position == null ? places.now() : places.ending(position),
        Boolean.TRUE.equals(incomplete),
        false,
        Texts.optional("reason", reason, Texts.REASON));
  }

  record SealBody(List<FileBody> files) {}

  /**
   * @param content Base64 in JSON
   */
  record FileBody(String mediaType, byte[] content) {

    RenderedFile rendered() {
      return new RenderedFile(Texts.given("mediaType", mediaType), Texts.given("content", content));
    }
  }

  @Requires(Right.SEAL)
  @PostMapping("/api/plans/{plan}/sheets/{year}/publications/{number}/seal")
  ResponseEntity<?> seal(
      @PathVariable PlanId plan,
      @PathVariable int year,
      @PathVariable int number,
      @RequestBody SealBody body,
      HttpServletRequest request) {
    List<RenderedFile> files =
        Texts.entries("files", body.files()).stream().map(FileBody::rendered).toList();
    return edge.answer(
        request, new SealPublication(new SheetId(plan, year), number, files, edge.submitter()));
  }
}
