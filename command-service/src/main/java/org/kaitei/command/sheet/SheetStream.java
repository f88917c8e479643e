package org.kaitei.command.sheet;

import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.spring.stereotype.Aggregate;
import org.kaitei.command.ledger.LedgerStream;
import org.kaitei.sheet.SheetEvent;

/** A sheet's stream, as Axon keeps it. */
@Aggregate(type = "sheet", cache = "openStreams")
class SheetStream extends LedgerStream<Sheet, SheetEvent> {

  SheetStream() {
    super(Sheet.UNKNOWN);
  }

  @EventSourcingHandler
  void on(SheetEvent event) {
    became(event, state().evolve(event));
  }
}
