package org.kaitei.command.publication;

import jakarta.servlet.http.HttpServletRequest;
import java.util.function.Function;
import java.util.function.Supplier;
import org.kaitei.command.ledger.Answer;
import org.kaitei.command.publication.PublicationCommand.AskToPublish;
import org.kaitei.command.publication.PublicationCommand.PublishSheet;
import org.kaitei.command.publication.PublicationCommand.Terms;
import org.kaitei.command.request.CommandEdge;
import org.kaitei.command.sheet.AfterImport;
import org.kaitei.sheet.SheetId;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Publishes in a transaction after that of the import, because what is published is named by a
 * position, and the import has one only when it is in the ledger. Whoever sends the file again
 * after a failure in between gets the publication then; after an answer, with the same key, the
 * same answer.
 */
@Component
class PublishImported implements AfterImport {

  private final CommandEdge edge;
  private final LastPlace places;
  private final JsonMapper json;

  PublishImported(CommandEdge edge, LastPlace places, JsonMapper json) {
    this.edge = edge;
    this.places = places;
    this.json = json;
  }

  @Override
  public ResponseEntity<?> publish(
      SheetId sheet,
      String reason,
      boolean dryRun,
      HttpServletRequest request,
      Supplier<ResponseEntity<?>> imported) {
    var ask = new AskToPublish(sheet, edge.submitter());
    ResponseEntity<?> asked = edge.step("may-publish", request, ask, Function.<Answer>identity());
    ResponseEntity<?> answer = asked.getStatusCode().isError() ? asked : imported.get();
    if (dryRun || answer.getStatusCode().isError()) {
      return answer;
    }
    var terms = new Terms(places.now(), false, true, reason);
    var publish = new PublishSheet(sheet, terms, edge.submitter());
    ResponseEntity<?> published =
        edge.step("publication", request, publish, Function.<Published>identity());
    return published.getStatusCode().isError() ? published : together(answer, published);
  }

  private ResponseEntity<?> together(ResponseEntity<?> imported, ResponseEntity<?> published) {
    ObjectNode body = json.valueToTree(imported.getBody());
    body.set("publication", json.valueToTree(published.getBody()));
    return ResponseEntity.status(imported.getStatusCode()).body(body);
  }
}
