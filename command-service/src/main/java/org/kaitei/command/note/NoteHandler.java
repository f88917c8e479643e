package org.kaitei.command.note;

import org.axonframework.commandhandling.CommandHandler;
import org.kaitei.command.ledger.Answer;
import org.kaitei.command.ledger.Streams;
import org.kaitei.command.note.NoteCommand.WriteNote;
import org.kaitei.command.plan.Plan;
import org.kaitei.command.plan.PlanStream;
import org.kaitei.ledger.Refusal;
import org.kaitei.note.NotePlace;
import org.kaitei.plan.RowKey;
import org.springframework.stereotype.Component;

/** Takes the commands that concern one note. A new one must be about something that is there. */
@Component
class NoteHandler {

  private final Streams streams;

  NoteHandler(Streams streams) {
    this.streams = streams;
  }

  @CommandHandler(commandName = NoteCommand.NAME)
  Answer handle(NoteCommand command) {
    if (command instanceof WriteNote write) {
      requirePlace(write.place());
    }
    return streams
        .open(NoteStream.class, NoteStream::new, command.stream())
        .decide(note -> note.decide(command));
  }

  private void requirePlace(NotePlace place) {
    Plan plan = streams.open(PlanStream.class, PlanStream::new, place.plan().stream()).state();
    if (plan.adopted() == null) {
      throw Refusal.notFound("plan", place.plan());
    }
    for (RowKey row : place.rows()) {
      if (!plan.rows().containsKey(row)) {
        throw Refusal.notFound("row", row.table() + " " + row.no());
      }
    }
  }
}
