package org.kaitei.command.ledger;

import java.util.List;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.kaitei.ledger.LedgerEvent;
import org.kaitei.ledger.StreamId;

/**
 * All that Axon sees of a stream: it holds the state that decisions are made on, evolved by every
 * event. What the events mean is the state's business.
 *
 * @param <S> the state, an immutable value
 */
public abstract class LedgerStream<S, E extends LedgerEvent> {

  @AggregateIdentifier private String id;
  private S state;

  /** As Axon makes it before it reads the events. */
  protected LedgerStream(S beginning) {
    this.state = beginning;
  }

  protected S state() {
    return state;
  }

  /**
   * Gives a stream its name before its first event, so that it can be locked, cached and dropped.
   */
  LedgerStream<S, E> named(StreamId stream) {
    id = stream.value();
    return this;
  }

  void record(List<E> events) {
    events.forEach(AggregateLifecycle::apply);
  }

  protected void became(E event, S next) {
    id = event.stream().value();
    state = next;
  }
}
