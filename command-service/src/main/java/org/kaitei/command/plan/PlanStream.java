package org.kaitei.command.plan;

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
  void on(PlanEvent event) {
    became(event, state().evolve(event));
  }
}
