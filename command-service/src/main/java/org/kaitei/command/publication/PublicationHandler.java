package org.kaitei.command.publication;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.axonframework.commandhandling.CommandHandler;
import org.kaitei.command.ledger.AllOrNone;
import org.kaitei.command.ledger.Answer;
import org.kaitei.command.ledger.StreamEnds;
import org.kaitei.command.ledger.Streams;
import org.kaitei.command.ledger.Streams.Open;
import org.kaitei.command.publication.PublicationCommand.AskToPublish;
import org.kaitei.command.publication.PublicationCommand.PublishSheet;
import org.kaitei.command.publication.PublicationCommand.PublishSheets;
import org.kaitei.command.publication.PublicationCommand.SealPublication;
import org.kaitei.command.publication.PublicationCommand.Terms;
import org.kaitei.command.sheet.Publications.Publication;
import org.kaitei.command.sheet.Sheet;
import org.kaitei.command.sheet.SheetStream;
import org.kaitei.ledger.SubmittedBy;
import org.kaitei.sheet.SheetEvent;
import org.kaitei.sheet.SheetId;
import org.springframework.stereotype.Component;

/** Takes the commands about publications; the files of a seal are kept with its event or not. */
@Component
class PublicationHandler {

  private final Streams streams;
  private final StreamEnds ends;
  private final PublicationFiles files;

  PublicationHandler(Streams streams, StreamEnds ends, PublicationFiles files) {
    this.streams = streams;
    this.ends = ends;
    this.files = files;
  }

  @CommandHandler(commandName = PublishSheet.NAME)
  Published handle(PublishSheet command) {
    return publish(command.sheet(), command.terms(), command.by());
  }

  @CommandHandler(commandName = PublishSheets.NAME)
  Published.Together handle(PublishSheets command) {
    List<Published> published = new ArrayList<>();
    var together = new AllOrNone();
    for (int year : new TreeSet<>(command.years())) {
      var sheet = new SheetId(command.plan(), year);
      together.decide(
          "/years/" + command.years().indexOf(year),
          () -> published.add(publish(sheet, command.terms(), command.by())));
    }
    together.require("publications-refused");
    return new Published.Together(command.stream(), published);
  }

  private Published publish(SheetId id, Terms terms, SubmittedBy by) {
    Open<Sheet, SheetEvent> sheet = open(id);
    long shown = ends.at(id.stream(), terms.position());
    Answer answer = sheet.decide(state -> Publishing.publish(state, id, terms, shown, by));
    Publication last = sheet.state().publications().last().orElseThrow();
    return new Published(
        id.year(),
        answer.stream(),
        answer.revision(),
        answer.changed(),
        last.number(),
        last.position());
  }

  @CommandHandler(commandName = AskToPublish.NAME)
  Answer handle(AskToPublish command) {
    Open<Sheet, SheetEvent> sheet = open(command.sheet());
    Publishing.requireConfirmed(sheet.state(), command.sheet());
    return new Answer(command.stream(), sheet.revision(), false);
  }

  @CommandHandler(commandName = SealPublication.NAME)
  Answer handle(SealPublication command) {
    Answer answer = open(command.sheet()).decide(state -> Publishing.seal(state, command));
    if (answer.changed()) {
      command.files().forEach(file -> files.keep(command.sheet(), command.number(), file));
    }
    return answer;
  }

  private Open<Sheet, SheetEvent> open(SheetId id) {
    return streams.open(SheetStream.class, SheetStream::new, id.stream());
  }
}
