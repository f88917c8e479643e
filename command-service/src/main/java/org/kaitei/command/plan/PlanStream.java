package org.kaitei.command.plan;

import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.spring.stereotype.Aggregate;
import org.kaitei.command.ledger.LedgerStream;
import org.kaitei.plan.PlanEvent;

/** A plan's stream, as Axon keeps it. */
@Aggregate(type = "plan", cache = "openStreams")
public class PlanStream extends LedgerStream<Plan, PlanEvent> {

  public PlanStream() {
    super(Plan.UNKNOWN);
  }

  @EventSourcingHandler
  void on(PlanEvent event, @SequenceNumber long row) {
    became(event, state().evolveAt(event, row + 1));
  }
}
