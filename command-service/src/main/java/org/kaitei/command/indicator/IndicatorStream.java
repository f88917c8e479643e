package org.kaitei.command.indicator;

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
  void on(IndicatorEvent event) {
    became(event, state().evolve(event));
  }
}
