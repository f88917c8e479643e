package org.kaitei.command.publication;

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
 * after a failure in between gets the publication then.
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
      SheetId sheet, String reason, boolean dryRun, Supplier<ResponseEntity<?>> imported) {
    edge.<Answer>send(new AskToPublish(sheet, edge.submitter()));
    ResponseEntity<?> answer = imported.get();
    if (dryRun || answer.getStatusCode().isError()) {
      return answer;
    }
    var terms = new Terms(places.now(), false, true, reason);
    Published published = edge.send(new PublishSheet(sheet, terms, edge.submitter()));
    ObjectNode body = json.valueToTree(answer.getBody());
    body.set("publication", json.valueToTree(published));
    return ResponseEntity.status(answer.getStatusCode()).body(body);
  }
}
