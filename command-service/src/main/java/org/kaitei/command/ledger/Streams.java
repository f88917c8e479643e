package org.kaitei.command.ledger;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Supplier;
import org.axonframework.config.Configuration;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.modelling.command.Aggregate;
import org.axonframework.modelling.command.Repository;
import org.kaitei.ledger.LedgerEvent;
import org.kaitei.ledger.StreamId;

/** Opens streams within the one transaction of a command; all that is recorded commits together. */
public class Streams {

  private final Supplier<Configuration> axon;
  private final Map<Class<?>, Repository<?>> repositories = new ConcurrentHashMap<>();

  /**
   * @param axon asked late, since Axon's configuration is complete only after its handlers are
   *     known
   */
  public Streams(Supplier<Configuration> axon) {
    this.axon = axon;
  }

  /** A stream that has no event yet opens too, in its beginning state. */
  public <S, E extends LedgerEvent, L extends LedgerStream<S, E>> Open<S, E> open(
      Class<L> type, Supplier<L> beginning, StreamId stream) {
    Aggregate<L> aggregate = load(repository(type), beginning, stream);
    var open = new Open<S, E>(stream, aggregate);
    Consulted.in(CurrentUnitOfWork.get()).add(stream, open.revision());
    return open;
  }

  /** Axon looks through all that it was configured with, each time it is asked. */
  @SuppressWarnings("unchecked") // put there under the same type
  private <L> Repository<L> repository(Class<L> type) {
    return (Repository<L>) repositories.computeIfAbsent(type, axon.get()::repository);
  }

  private static <L extends LedgerStream<?, ?>> Aggregate<L> load(
      Repository<L> repository, Supplier<L> beginning, StreamId stream) {
    try {
      return repository.loadOrCreate(stream.value(), () -> named(beginning, stream));
    } catch (RuntimeException e) {
      throw e;
    } catch (Exception e) {
      throw new IllegalStateException("stream " + stream + " does not open", e);
    }
  }

  private static <L extends LedgerStream<?, ?>> L named(Supplier<L> beginning, StreamId stream) {
    L made = beginning.get();
    made.named(stream);
    return made;
  }

  /** A stream held for the rest of the transaction. */
  public static final class Open<S, E extends LedgerEvent> {

    private final StreamId stream;
    private final Aggregate<? extends LedgerStream<S, E>> aggregate;

    private Open(StreamId stream, Aggregate<? extends LedgerStream<S, E>> aggregate) {
      this.stream = stream;
      this.aggregate = aggregate;
    }

    public S state() {
      return aggregate.invoke(LedgerStream::state);
    }

    /** The number of its last row, which may have been split into several events since. */
    public long revision() {
      Long last = aggregate.version();
      return last == null ? 0 : last + 1;
    }

    public void record(List<E> events) {
      aggregate.execute(open -> open.record(events));
    }

    /** Records what the decision makes of the present state. */
    public Answer decide(Function<S, List<E>> decision) {
      List<E> events = decision.apply(state());
      record(events);
      return new Answer(stream, revision(), !events.isEmpty());
    }
  }
}
