package org.kaitei.command.note;

import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.spring.stereotype.Aggregate;
import org.kaitei.command.ledger.LedgerStream;
import org.kaitei.note.NoteEvent;

/** A note's stream, as Axon keeps it. */
@Aggregate(type = "note", cache = "openStreams")
class NoteStream extends LedgerStream<Note, NoteEvent> {

  NoteStream() {
    super(Note.UNKNOWN);
  }

  @EventSourcingHandler
  void on(NoteEvent event, @SequenceNumber long row) {
    became(event, state().evolveAt(event, row + 1));
  }
}
