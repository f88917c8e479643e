package org.kaitei.command.note;

import java.util.List;
import org.axonframework.commandhandling.CommandHandler;
import org.kaitei.command.ledger.Answer;
import org.kaitei.command.ledger.Streams;
import org.kaitei.command.plan.PlanStream;
import org.kaitei.note.NoteEvent;
import org.kaitei.note.NoteEvent.NoteAmended;
import org.kaitei.note.NoteEvent.NoteMoved;
import org.kaitei.note.NoteEvent.NoteRelisted;
import org.kaitei.note.NoteEvent.NoteRetitled;
import org.kaitei.note.NoteEvent.NoteRetracted;
import org.kaitei.note.NoteEvent.NoteUnlisted;
import org.kaitei.note.NoteEvent.NoteWritten;
import org.kaitei.note.NotePlace;
import org.springframework.stereotype.Component;

/** Takes the commands that concern one note. Wherever it comes to stand must be there. */
@Component
class NoteHandler {

  private final Streams streams;
  private final NoteRights rights;

  NoteHandler(Streams streams, NoteRights rights) {
    this.streams = streams;
    this.rights = rights;
  }

  @CommandHandler(commandName = NoteCommand.NAME)
  Answer handle(NoteCommand command) {
    return streams
        .open(NoteStream.class, NoteStream::new, command.stream())
        .decide(note -> decided(note, command));
  }

  private List<NoteEvent> decided(Note note, NoteCommand command) {
    rights.require(note, command);
    List<NoteEvent> events = note.decide(command);
    events.forEach(this::requirePlace);
    return events;
  }

  private void requirePlace(NoteEvent event) {
    switch (event) {
      case NoteWritten e -> requirePlace(e.place());
      case NoteMoved e -> requirePlace(e.to());
      case NoteRelisted e -> requirePlace(e.further());
      case NoteAmended e -> {}
      case NoteRetitled e -> {}
      case NoteUnlisted e -> {}
      case NoteRetracted e -> {}
    }
  }

  private void requirePlace(NotePlace place) {
    PlaceInPlan.require(
        place, streams.open(PlanStream.class, PlanStream::new, place.plan().stream()).state());
  }
}
