package org.kaitei.command.indicator;

import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.spring.stereotype.Aggregate;
import org.kaitei.command.ledger.LedgerStream;
import org.kaitei.indicator.IndicatorEvent;

/** An indicator's stream, as Axon keeps it. */
@Aggregate(type = "indicator", cache = "openStreams")
public class IndicatorStream extends LedgerStream<Indicator, IndicatorEvent> {

  public IndicatorStream() {
    super(Indicator.UNKNOWN);
  }

  @EventSourcingHandler
  void on(IndicatorEvent event, @SequenceNumber long row) {
    became(event, state().evolveAt(event, row + 1));
  }
}
