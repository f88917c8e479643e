package org.kaitei.command.sheet;

import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.spring.stereotype.Aggregate;
import org.kaitei.command.ledger.LedgerStream;
import org.kaitei.sheet.SheetEvent;

/** A sheet's stream, as Axon keeps it. */
@Aggregate(type = "sheet", cache = "openStreams")
public class SheetStream extends LedgerStream<Sheet, SheetEvent> {

  public SheetStream() {
    super(Sheet.UNKNOWN);
  }

  @EventSourcingHandler
  void on(SheetEvent event, @SequenceNumber long row) {
    became(event, state().evolveAt(event, row + 1));
  }
}
